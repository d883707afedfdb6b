import { expect, test } from "vitest";
import { pathsOf, runOnSchemas, runPass } from "../run-pass.js";

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const exact = (...values: string[]) => ({
  required: ["kind"],
  properties: { kind: values.length === 1 ? { type: "string", const: values[0] } : { type: "string", enum: values } },
});

test("members get the values of the mapping, or else their own names", () => {
  const { schemas, repairs } = runOnSchemas("discriminators", {
    U: {
      oneOf: [ref("A"), ref("B"), ref("C")],
      discriminator: { propertyName: "kind", mapping: { a: "A", aa: ref("A").$ref, b: "B" } },
    },
    A: { type: "object", properties: { kind: { type: "string", description: "Tells." } } },
    B: { allOf: [{ type: "object" }] },
    C: { type: "object" },
  });
  expect(schemas.A).toEqual({
    type: "object",
    required: ["kind"],
    properties: { kind: { type: "string", description: "Tells.", enum: ["a", "aa"] } },
  });
  expect(schemas.B).toEqual({ allOf: [{ type: "object" }, { type: "object", ...exact("b") }] });
  expect(schemas.C).toEqual({ type: "object", ...exact("C") });
  expect(repairs).toContain("#/components/schemas/C: kind may be anything → kind is C");
});

test("a member that says its own value is trusted", () => {
  const A = { type: "object", required: ["kind"], properties: { kind: { type: "string", enum: ["own"] } } };
  const { schemas, repairs } = runOnSchemas("discriminators", {
    U: { oneOf: [ref("A")], discriminator: { propertyName: "kind", mapping: { other: "A" } } },
    A,
  });
  expect(schemas.A).toEqual(A);
  expect(repairs).toEqual([]);
});

test("a union inside of a response counts, too", () => {
  const schema = { oneOf: [ref("A")], discriminator: { propertyName: "kind" } };
  const { document } = runPass("discriminators", {
    paths: pathsOf({ 200: { content: { "application/json": { schema: { type: "array", items: schema } } } } }),
    components: { schemas: { A: { type: "object" } } },
  });
  expect(document.components!.schemas!.A).toEqual({ type: "object", ...exact("A") });
});

test("inline members and mappings to nothing are passed over", () => {
  const U = {
    anyOf: [{ type: "object" }, ref("Gone")],
    discriminator: { propertyName: "kind", mapping: { x: "Missing" } },
  };
  const { schemas, repairs } = runOnSchemas("discriminators", { U });
  expect(schemas.U).toEqual(U);
  expect(repairs).toEqual([]);
});

test("a union among the members stands for its own members", () => {
  const { schemas } = runOnSchemas("discriminators", {
    U: { oneOf: [ref("Inner"), ref("C")], discriminator: { propertyName: "kind" } },
    Inner: { oneOf: [ref("A"), ref("B")] },
    Loop: { oneOf: [ref("Loop"), ref("A")], discriminator: { propertyName: "kind" } },
    ...{ A: { type: "object" }, B: { type: "object" }, C: { type: "object" } },
  });
  expect(schemas.Inner).toEqual({ oneOf: [ref("A"), ref("B")] });
  expect([schemas.A, schemas.B, schemas.C]).toEqual(
    ["A", "B", "C"].map((name) => ({ type: "object", ...exact(name) })),
  );
});

test("a member of two unions has the values of both", () => {
  const union = (value: string) => ({
    oneOf: [ref("A")],
    discriminator: { propertyName: "kind", mapping: { [value]: "A" } },
  });
  const { schemas } = runOnSchemas("discriminators", { U: union("u"), V: union("v"), A: { type: "object" } });
  expect(schemas.A).toEqual({ type: "object", ...exact("u", "v") });
});

test.each([
  ["integer", { 1: "A", 2: "B" }, { type: "integer", const: 1 }, { type: "integer", const: 2 }],
  ["number", { 1.5: "A", 2: "B" }, { type: "number", const: 1.5 }, { type: "integer", const: 2 }],
  ["boolean", { true: "A", false: "B" }, { type: "boolean", const: true }, { type: "boolean", const: false }],
])("a discriminator of type %s has values of it", (type, mapping, a, b) => {
  const member = { type: "object", required: ["kind"], properties: { kind: { type } } };
  const union = { oneOf: [ref("A"), ref("B")], discriminator: { propertyName: "kind", mapping } };
  const { schemas } = runOnSchemas("discriminators", {
    U: union,
    A: member,
    B: { allOf: [ref("Part")] },
    Part: member,
  });
  expect(schemas.A!.properties).toEqual({ kind: a });
  expect(schemas.B!.allOf![1]!.properties).toEqual({ kind: b });
});

test("a name is no value of a number", () => {
  const A = { type: "object", properties: { kind: { type: "integer" } } };
  const { schemas, repairs } = runOnSchemas("discriminators", {
    U: { oneOf: [ref("A")], discriminator: { propertyName: "kind" } },
    A,
  });
  expect(schemas.A).toEqual(A);
  expect(repairs).toEqual([]);
});

test("without a mapping, what a member lists goes before its name", () => {
  const member = (kind: object) => ({ type: "object", properties: { kind } });
  const { schemas } = runOnSchemas("discriminators", {
    U: { oneOf: [ref("A"), ref("B"), ref("C")], discriminator: { propertyName: "kind" } },
    A: member({ type: "string", enum: ["a", "b"] }),
    B: member({ type: "string", const: "c" }),
    C: member({ type: "string", enum: ["A", "B", "C"] }),
  });
  expect(schemas.A).toMatchObject(exact("a", "b"));
  expect(schemas.B).toMatchObject(exact("c"));
  expect(schemas.C).toMatchObject(exact("C"));
});

test("the default member takes what no other names, also where the property is missing", () => {
  const D = { type: "object", properties: { kind: { type: "string" } } };
  const discriminator = { propertyName: "kind", mapping: { a: "A", d: "D" }, defaultMapping: "D" };
  const { schemas } = runOnSchemas("discriminators", {
    U: { oneOf: [ref("A"), ref("D")], discriminator },
    A: { type: "object" },
    D,
  });
  expect(schemas.A).toEqual({ type: "object", ...exact("a") });
  expect(schemas.D).toEqual(D);
});

test("what a member lists among alternatives is listed too, and null is no value", () => {
  const listed = { anyOf: [{ type: "string", enum: ["item"] }, { type: "null" }], default: "item" };
  const { schemas } = runOnSchemas("discriminators", {
    U: { anyOf: [ref("A"), ref("B")], discriminator: { propertyName: "kind" } },
    A: { type: "object", properties: { kind: listed } },
    B: { type: "object", properties: { kind: { anyOf: [{ type: "string" }, { type: "null" }] } } },
  });
  expect(schemas.A).toEqual({ type: "object", ...exact("item") });
  expect(schemas.B).toEqual({ type: "object", ...exact("B") });
});

test("a member that another member extends keeps its value to itself", () => {
  const { schemas } = runOnSchemas("discriminators", {
    U: {
      oneOf: [ref("Dog"), ref("Puppy"), ref("Cat")],
      discriminator: { propertyName: "kind", mapping: { dog: "Dog", puppy: "Puppy", cat: "Cat" } },
    },
    Dog: { type: "object", properties: { bark: { type: "boolean" } } },
    Young: { allOf: [ref("Dog"), { type: "object" }] },
    Puppy: { allOf: [ref("Young"), { type: "object" }] },
    Cat: { type: "object" },
    Loud: { allOf: [ref("Dog"), { type: "object" }] },
  });
  expect(schemas.DogBase).toEqual({ type: "object", properties: { bark: { type: "boolean" } } });
  expect(schemas.Dog).toEqual({ allOf: [ref("DogBase"), { type: "object", ...exact("dog") }] });
  expect(schemas.Young).toEqual({ allOf: [ref("DogBase"), { type: "object" }] });
  expect(schemas.Puppy).toEqual({ allOf: [ref("Young"), { type: "object" }, { type: "object", ...exact("puppy") }] });
  expect(schemas.Loud).toEqual({ allOf: [ref("Dog"), { type: "object" }] });
});

test("a union among the members that tells its own apart says itself what these are", () => {
  const { schemas } = runOnSchemas("discriminators", {
    U: { oneOf: [ref("V")], discriminator: { propertyName: "kind" } },
    V: { oneOf: [ref("A")], discriminator: { propertyName: "kind", mapping: { a: "A" } } },
    A: { type: "object" },
  });
  expect(schemas.A).toEqual({ type: "object", ...exact("a") });
});
