import { expect, test } from "vitest";
import { pathsOf, runPass } from "../run-pass.js";

test("what is no object, where one belongs, is left out; so are words that are no text", () => {
  const responses = { 200: { description: 5, headers: "none", content: { "a/b": { schema: 7 } } }, type: "string" };
  const operation = { summary: { en: "A" }, parameters: ["p", { name: "q", in: "query" }], tags: ["a"] };
  const { document, repairs } = runPass("malformed-parts", { paths: pathsOf(responses, operation) });
  expect(document.paths!["/a"]!.get).toEqual({
    operationId: "a",
    parameters: [{ name: "q", in: "query" }],
    tags: ["a"],
    responses: { 200: { description: "5", content: { "a/b": {} } } },
  });
  expect(repairs).toEqual([
    "#/paths/~1a/get/summary: an object → left out",
    '#/paths/~1a/get/parameters/0: "p" → left out',
    '#/paths/~1a/get/responses/type: "string" → left out',
    '#/paths/~1a/get/responses/200/headers: "none" → left out',
    "#/paths/~1a/get/responses/200/content/a~1b/schema: 7 → left out",
  ]);
});

test("extensions, values of the API and schemas that are booleans stay", () => {
  const schema = { type: "object", properties: { a: true }, example: 5, default: "x", additionalProperties: false };
  const paths = {
    ...pathsOf({ 200: { content: { "a/b": { schema, example: "e" } } }, "x-own": 1 }),
    "x-other": "text",
  };
  const { repairs } = runPass("malformed-parts", { paths });
  expect(repairs).toEqual([]);
});

test("a list of schemas as `items` is what later drafts call `prefixItems`", () => {
  const schema = { type: "array", items: [{ type: "string" }, { type: "number" }] };
  const { document, repairs } = runPass("malformed-parts", { components: { schemas: { Pair: schema } } });
  expect(document.components!.schemas!["Pair"]).toEqual({ type: "array", prefixItems: schema.items });
  expect(repairs).toEqual(["#/components/schemas/Pair/items: a list of schemas → prefixItems"]);
});

test("what a discriminator maps to is a text", () => {
  const pet = (mapping: unknown) => ({ oneOf: [], discriminator: { propertyName: "kind", mapping } });
  const schemas = { Pet: pet({ cat: "Cat", dog: -1 }), Plant: pet("Tree") };
  const { document, repairs } = runPass("malformed-parts", { components: { schemas } });
  expect(document.components!.schemas!["Pet"]!.discriminator).toEqual({
    propertyName: "kind",
    mapping: { cat: "Cat" },
  });
  expect(repairs).toEqual([
    "#/components/schemas/Pet/discriminator/mapping/dog: -1 → left out",
    '#/components/schemas/Plant/discriminator/mapping: "Tree" → left out',
  ]);
});

test("a parameter whose name is no text is left out", () => {
  const parameters = [{ name: ["a"], in: "query" }, { name: "b", in: "query" }, { $ref: "#/components/parameters/C" }];
  const { document, repairs } = runPass("malformed-parts", { paths: pathsOf({}, { parameters }) });
  expect(document.paths!["/a"]!.get).toMatchObject({ parameters: parameters.slice(1) });
  expect(repairs).toEqual(["#/paths/~1a/get/parameters/0: an object → left out"]);
});

test("a value of another type than its keyword has is what it was meant to be, or is left out", () => {
  const operation = { operationId: 7, tags: "pets", deprecated: "true", security: [{ key: [] }] };
  const schema = {
    ...{ type: ["string", null, 5], format: {}, nullable: "yes", required: ["a", 1, null, {}], enum: "a" },
    ...{ minimum: [], exclusiveMinimum: true, exclusiveMaximum: 5, pattern: 1, readOnly: false, minLength: "3" },
  };
  const paths = pathsOf({}, operation);
  const { document, repairs } = runPass("malformed-parts", { paths, components: { schemas: { A: schema } } });
  expect(document.paths!["/a"]!.get).toEqual({
    operationId: "7",
    deprecated: true,
    security: [{ key: [] }],
    responses: {},
  });
  expect(document.components!.schemas!["A"]).toEqual({
    ...{ type: ["string", "null"], required: ["a", "1"], exclusiveMinimum: true, exclusiveMaximum: 5, pattern: "1" },
    ...{ readOnly: false, minLength: 3 },
  });
  expect(repairs).toEqual([
    '#/paths/~1a/get/operationId: 7 → "7"',
    '#/paths/~1a/get/tags: "pets" → left out',
    '#/paths/~1a/get/deprecated: "true" → true',
    '#/components/schemas/A/type: a list → ["string","null"]',
    "#/components/schemas/A/format: an object → left out",
    '#/components/schemas/A/nullable: "yes" → left out',
    '#/components/schemas/A/required: a list → ["a","1"]',
    '#/components/schemas/A/enum: "a" → left out',
    "#/components/schemas/A/minimum: a list → left out",
    '#/components/schemas/A/pattern: 1 → "1"',
    '#/components/schemas/A/minLength: "3" → 3',
  ]);
});
