import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { expect, test } from "vitest";
import type { OpenApi, Schema } from "../../generator/document/types.js";
import { exampleOf } from "../../generator/model/example-of.js";
import { sentExample } from "../../generator/model/sent-example.js";

const schemas = {
  Pet: {
    type: "object",
    required: ["id", "name", "owner"],
    properties: {
      id: { $ref: "#/components/schemas/Id" },
      name: { type: "string", const: "Rex" },
      owner: { $ref: "#/components/schemas/Owner" },
    },
  },
  Owner: {
    allOf: [
      {
        type: "object",
        required: ["since", "age"],
        properties: { since: { type: "string", readOnly: true }, age: { type: "integer" } },
      },
    ],
  },
  Id: { type: "integer", readOnly: true },
};
const document = { openapi: "3.2.0", info: { title: "T", version: "1" }, components: { schemas } } as OpenApi;
const pet = { $ref: "#/components/schemas/Pet" };

test("a made example has what must be sent, and nothing that is read only", () => {
  expect(exampleOf(document, pet)).toEqual({ name: "Rex", owner: { age: 1 } });
});

test("a given example loses what is read only, wherever it stands", () => {
  const given = [{ id: 1, name: "Rex", owner: { since: "1999", age: 3, more: { id: 2 } } }];
  expect(sentExample(document, { type: "array", items: pet }, given)).toEqual([
    { name: "Rex", owner: { age: 3, more: { id: 2 } } },
  ]);
  expect(sentExample(document, { type: "string" }, "text")).toBe("text");
  expect(sentExample(document, undefined, given)).toBe(given);
});

const validator = new Ajv2020({ strict: false, multipleOfPrecision: 9 });
formats.default(validator);

/** Whether the made value is valid: by a validator that also knows formats. */
function isValid(schema: Schema): [valid: boolean, value: unknown] {
  const value = exampleOf(document, schema, "name");
  return [validator.validate(schema, value), value];
}

const known = [
  ...["uuid", "date", "date-time", "time", "duration", "email", "uri", "uri-reference", "uri-template", "hostname"],
  ...["ipv4", "ipv6", "byte", "json-pointer", "relative-json-pointer", "regex"],
];

const shapes: readonly Schema[] = [
  ...known.map((format) => ({ type: "string", format })),
  { type: "string", minLength: 12 },
  { type: "string", maxLength: 2 },
  { type: "string", format: "email", minLength: 40, maxLength: 60 },
  { type: "string", format: "email", maxLength: 8 },
  { type: "string", format: "uri", minLength: 60 },
  { type: "string", format: "uri", minLength: 20, maxLength: 20 },
  { type: "string", format: "byte", minLength: 30 },
  { type: "string", pattern: "^[A-Z]{2}$", examples: ["AB"] },
  { type: "string", enum: ["a", "b"], default: "z" },
  { allOf: [{ type: "string", enum: ["a", "b", "c"] }, { enum: ["b", "c"] }, { const: "c" }] },
  { type: "integer", minimum: 10 },
  { type: "integer", exclusiveMinimum: 10, multipleOf: 4 },
  { type: "integer", maximum: -3 },
  { type: "integer", exclusiveMaximum: 0 },
  { type: "integer", exclusiveMinimum: 1, exclusiveMaximum: 3 },
  { type: "integer", multipleOf: 50 },
  { type: "number", exclusiveMinimum: 0, exclusiveMaximum: 1 },
  { type: "number", multipleOf: 0.1, minimum: 0.25, maximum: 0.35 },
  { type: "number", minimum: 1.5, maximum: 1.5 },
  { type: ["null", "integer"], minimum: 2 },
  { type: "integer", minimum: 2, default: "two" },
  { type: "array", minItems: 3, items: { type: "integer" } },
  { type: "array", maxItems: 0, items: { type: "integer" } },
  { type: "array", prefixItems: [{ type: "integer" }, { type: "boolean" }], minItems: 2 },
  { type: "object", minProperties: 1, additionalProperties: { type: "integer" } },
  { oneOf: [{ type: "null" }, { type: "string", format: "uuid" }] },
  {
    type: "object",
    required: ["a", "b"],
    properties: { a: { type: "integer" } },
    anyOf: [{ required: ["b"], properties: { b: { type: "boolean" } } }],
  },
];

test.each(shapes.map((schema) => [schema]))("a made value is valid: %j", (schema) => {
  expect(isValid(schema)).toEqual([true, expect.anything()]);
});

test("of a union, the first member that comes to an end is made", () => {
  const tree = { $ref: "#/components/schemas/Tree" };
  const schemas: Record<string, Schema> = {
    Tree: { oneOf: [{ $ref: "#/components/schemas/Branch" }, { type: "integer" }] },
    Branch: {
      type: "object",
      required: ["left", "list"],
      properties: { left: tree, list: { type: "array", items: tree } },
    },
  };
  expect(exampleOf({ ...document, components: { schemas } }, tree)).toBe(1);
  const branch = { $ref: "#/components/schemas/Branch" };
  expect(exampleOf({ ...document, components: { schemas } }, branch)).toEqual({ left: 1, list: [1] });
});

const names = Array.from({ length: 30 }, (_, index) => `N${index}`);
const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });

test.each<[string, (name: string, index: number) => Schema]>([
  ["objects that require one another", () => object(names.map(ref))],
  ["objects that require two of the next", (_, index) => object([ref(next(index)), ref(next(index))])],
  ["unions whose members name one another", () => ({ oneOf: names.map((name) => object([ref(name)])) })],
  ["lists of lists of all", () => ({ type: "array", minItems: 2, items: { anyOf: names.map(ref) } })],
  ["objects with a list of each", () => object(names.map((name) => ({ type: "array", items: ref(name) })))],
])("what would not end is made of no more than a few hundred schemas: %s", (_, make) => {
  let read = 0;
  const counted = (schema: Schema) =>
    new Proxy(schema, { get: (own, key) => (key === "type" && read++, own[key as string]) });
  const schemas = Object.fromEntries(names.map((name, index) => [name, counted(make(name, index))]));
  const value = exampleOf({ ...document, components: { schemas } }, ref("N0"));
  expect(JSON.stringify(value).length).toBeLessThan(20_000);
  expect(read).toBeLessThan(100_000);
});

const next = (index: number) => names[index + 1] ?? "N0";

function object(parts: readonly Schema[]): Schema {
  const properties = Object.fromEntries(parts.map((part, index) => [`p${index}`, part]));
  return { type: "object", required: Object.keys(properties), properties };
}
