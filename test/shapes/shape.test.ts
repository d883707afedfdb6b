import { describe, expect, test } from "vitest";
import type { OpenApi, Schema } from "../../generator/document/types.js";
import type { Flow } from "../../generator/document/walk.js";
import { schemaFlows } from "../../generator/shapes/schema-flows.js";
import { shape } from "../../generator/shapes/shape.js";

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const object = (properties: Record<string, Schema>, required?: string[]): Schema => ({
  type: "object",
  properties,
  ...(required ? { required } : {}),
});
const documentOf = (schemas: Record<string, Schema>, paths: object = {}): OpenApi =>
  ({ openapi: "3.2.0", info: { title: "T", version: "1" }, paths, components: { schemas } }) as OpenApi;

/** The names of a schema's properties in a flow, those that are required with a "!". */
function names(schema: Schema, flow: Flow, schemas: Record<string, Schema> = {}): string[] {
  const { properties = {}, required = [] } = shape(documentOf(schemas), schema, flow);
  return Object.keys(properties).map((name) => (required.includes(name) ? `${name}!` : name));
}

describe("a property that is read only or write only", () => {
  const flagged = (flag: Schema): Record<string, Schema> => ({
    own: { type: "string", ...flag },
    beside: { ...ref("Plain"), ...flag },
    around: { allOf: [ref("Plain")], ...flag },
    within: { allOf: [ref("Plain"), flag] },
    behind: ref("Flagged"),
  });

  test.each([
    ["readOnly", "sent", "received"],
    ["writeOnly", "received", "sent"],
  ] as const)("by %s is not %s, whether it says so itself or by what it refers to", (keyword, absent, present) => {
    const flag = { [keyword]: true };
    const schemas = { Plain: { type: "string" }, Flagged: { type: "string", ...flag } };
    const schema = object({ ...flagged(flag), other: {} }, ["own", "behind", "other"]);
    expect(names(schema, absent, schemas)).toEqual(["other!"]);
    expect(names(schema, present, schemas)).toEqual(["own!", "beside", "around", "within", "behind!", "other!"]);
  });

  test("by both is as if it were neither", () => {
    const schema = object({ a: { readOnly: true, writeOnly: true } });
    expect([names(schema, "sent"), names(schema, "received")]).toEqual([["a"], ["a"]]);
  });
});

describe("a property with a default", () => {
  test.each([
    ["of its own", { type: "string", default: "x" }, ["a"], ["a!"]],
    ["of what it refers to", ref("Sized"), ["a"], ["a!"]],
    ["of false", { type: "boolean", default: false }, ["a"], ["a!"]],
    ["of null, where null is allowed", { type: ["string", "null"], default: null }, ["a"], ["a!"]],
    [
      "of null, where an arm allows it",
      { anyOf: [{ type: "string" }, { type: "null" }], default: null },
      ["a"],
      ["a!"],
    ],
    ["of null, where null is not allowed", { type: "string", default: null }, ["a"], ["a"]],
    ["of its only value", { const: "x", default: "x" }, ["a"], ["a!"]],
  ] as [string, Schema, string[], string[]][])("%s", (_what, a, sent, received) => {
    const schemas = { Sized: { type: "integer", default: 1 } };
    expect(names(object({ a }), "sent", schemas)).toEqual(sent);
    expect(names(object({ a }), "received", schemas)).toEqual(received);
  });

  test("is optional when sent though it is required, but for a tag", () => {
    const schema = object({ a: { default: 1 }, tag: { enum: ["x"], default: "x" } }, ["a", "tag"]);
    expect(names(schema, "sent")).toEqual(["a", "tag!"]);
  });

  test("is optional when sent though another part requires it", () => {
    const part = object({ a: { default: 1 } });
    const schema: Schema = { allOf: [ref("Part"), object({ b: {} })], required: ["a", "b"] };
    expect(shape(documentOf({ Part: part }), schema, "sent").required).toEqual(["b"]);
    expect(shape(documentOf({ Part: part }), schema, "received").required).toEqual(["a", "b"]);
  });
});

test("what one part of an allOf requires and another declares is required of the whole", () => {
  const declared = object({ a: {}, b: {}, c: {} }, ["c"]);
  const schema: Schema = { allOf: [{ allOf: [declared] }, { required: ["a", "c", "nowhere"] }] };
  expect(shape(documentOf({}), schema, "received").required).toEqual(["a"]);
});

test("a circle of allOf ends", () => {
  const schemas = { A: { allOf: [ref("B")], required: ["x"] }, B: { allOf: [ref("A"), object({ x: {} })] } };
  expect(shape(documentOf(schemas), schemas.A, "sent").required).toEqual(["x"]);
});

describe("which way the schemas of a document go", () => {
  const json = (schema: Schema) => ({ content: { "application/json": { schema } } });
  const schemas: Record<string, Schema> = {
    Pet: object({
      id: { readOnly: true },
      owner: ref("Owner"),
      vet: { ...ref("Vet"), readOnly: true },
      tag: ref("Tag"),
    }),
    Owner: object({ pets: { type: "array", items: ref("Pet") } }),
    Vet: object({ name: {} }),
    Tag: object({ text: {} }),
    Hook: object({ text: {} }),
    Reply: object({ text: {} }),
    Unused: object({ id: { readOnly: true } }),
  };
  const callback = { post: { requestBody: json(ref("Hook")), responses: { 200: json(ref("Reply")) } } };
  const operation = {
    requestBody: json(ref("Pet")),
    responses: { 200: json(ref("Pet")) },
    callbacks: { on: { "{$url}": callback } },
  };
  const flows = schemaFlows(documentOf(schemas, { "/pets": { post: operation } }));

  test.each([
    ["Pet", { sent: true, received: true, differs: true }, "differs by itself"],
    ["Owner", { sent: true, received: true, differs: true }, "differs by what it refers to"],
    ["Tag", { sent: true, received: true, differs: false }, "is the same both ways"],
    ["Vet", { sent: false, received: true, differs: false }, "stands behind what is read only"],
    ["Hook", { sent: false, received: true, differs: false }, "is what a callback brings"],
    ["Reply", { sent: true, received: false, differs: false }, "is what a callback is answered"],
    ["Unused", undefined, "is used by nothing"],
  ])("%s: %j, since it %s", (name, expected, _why) => {
    expect(flows.get(name)).toEqual(expected);
  });
});

describe("the parts of an allOf", () => {
  const list = (items?: Schema): Schema => ({ type: "array", ...(items && { items }) });
  const schemas = {
    Page: object({ data: list({ type: "object", description: "whatever it holds" }), next: { type: "string" } }),
    Station: object({ name: { type: "string" } }),
    Bare: { allOf: [object({ data: list() })] },
  };
  const stations = object({ data: list(ref("Station")) });
  const texts = object({ data: list({ type: "string" }) });

  test.each<[string, Schema[], Schema[]]>([
    ["a list of objects after the same list of stations", [ref("Page"), stations], [stations, ref("Page")]],
    ["a list of anything after the same list of texts", [ref("Bare"), texts], [texts, ref("Bare")]],
    ["all others where they are", [stations, texts, ref("Page")], [stations, texts, ref("Page")]],
    ["a list that nobody else declares", [ref("Page"), ref("Station")], [ref("Page"), ref("Station")]],
  ])("have %s", (_, allOf, expected) => {
    expect(shape(documentOf(schemas), { allOf }, "received").allOf).toEqual(expected);
  });
});
