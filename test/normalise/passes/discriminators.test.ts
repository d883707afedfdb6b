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
