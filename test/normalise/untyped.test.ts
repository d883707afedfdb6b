import { expect, test } from "vitest";
import type { Document } from "../../generator/document/types.js";
import { normalise } from "../../generator/normalise/normalise.js";
import { documentOf, pathsOf } from "./run-pass.js";

const untypedOf = (parts: Record<string, unknown>) => normalise(documentOf(parts) as Document).untyped;

test("a JSON body without a schema, with the action that shows where to write one", () => {
  const paths = { "/it's": pathsOf({ 200: { content: { "application/json": {} } } })["/a"] };
  const [untyped] = untypedOf({ paths });
  expect(untyped).toMatchObject({ pointer: "#/paths/~1it's/get/responses/200/content/application~1json" });
  expect(untyped!.actions[0]!.target).toBe("$.paths['/it\\'s'].get.responses['200'].content['application/json']");
});

test("a stream takes the union whose events its words name", () => {
  const union = (...values: string[]) => ({
    discriminator: { propertyName: "e", mapping: Object.fromEntries(values.map((value) => [value, "E"])) },
  });
  const media = { schema: { type: "string", description: "Events: `start`, `stop(all)`." } };
  const [untyped] = untypedOf({
    paths: pathsOf({ 200: { content: { "text/event-stream": media } } }),
    components: {
      schemas: { Few: union("start", "b", "c"), Most: union("start", "stop(all)"), None: union("z"), E: {} },
    },
  });
  expect(JSON.stringify(untyped!.actions)).toContain('"contentSchema":{"$ref":"#/components/schemas/Most"}');
  expect(untyped!.actions).toHaveLength(1);
});

const target = "$.paths['/a'].get.responses['200'].content['text/event-stream']";
const stream = (media: object, words = "") =>
  untypedOf({
    paths: pathsOf({ 200: { content: { "text/event-stream": media } } }, { description: words }),
    components: { schemas: { Tick: { type: "object", properties: { at: { type: "string" } } } } },
  });

test.each([
  ["nothing", {}],
  ["a text", { schema: { type: "string" } }],
])("no union fits %s: the action shows where to write the schema of the data", (_, media) => {
  const data = { type: "string", contentMediaType: "application/json", contentSchema: { type: "object" } };
  expect(stream(media)).toMatchObject([
    { actions: [{ target, update: { itemSchema: { type: "object", properties: { data } } } }] },
  ]);
});

const tick = { $ref: "#/components/schemas/Tick" };
const end = (...texts: string[]) => ({ "x-katagami-events": { end: texts } });
test.each<[string, object, object]>([
  ["types", { type: ["string", "object"] }, { itemSchema: { type: ["object"] } }],
  ["any text", { anyOf: [tick, { type: "string" }] }, { itemSchema: tick }],
  ["a certain text", { oneOf: [tick, { const: "[DONE]" }] }, { itemSchema: tick, ...end("[DONE]") }],
  [
    "texts within",
    { title: "T", oneOf: [tick, { anyOf: [tick, { enum: ["a", "b"] }] }] },
    { itemSchema: { title: "T", oneOf: [tick, tick] }, ...end("a", "b") },
  ],
  ["values", { enum: ["a", 1] }, { itemSchema: { enum: [1] }, ...end("a") }],
  ["parts", { allOf: [{ type: ["string", "integer"] }] }, { itemSchema: { type: ["integer"] } }],
  ["an array's items", { type: "array", items: { anyOf: [tick, { type: "string" }] } }, { itemSchema: tick }],
])("a schema that allows JSON and texts stays text, and the action takes the JSON: %s", (_, schema, update) => {
  const [untyped, ...others] = stream({ schema });
  expect(untyped!.reason).toContain("allows texts as well as JSON");
  expect(untyped!.actions).toMatchObject([{ target, update }]);
  expect(others).toEqual([]);
});

const text = { type: "string" };
const twoTypes = {
  200: { content: { "application/json": { schema: text }, "text/event-stream": { itemSchema: text } } },
};
const choosing = (properties: object) =>
  untypedOf({
    paths: pathsOf(twoTypes, { requestBody: { content: { "application/json": { schema: { properties } } } } }),
  });

test.each([
  ["an enum", { mode: { enum: ["whole", "streaming"] } }, { property: "mode", value: "streaming" }],
  ["a switch", { stream: { type: "boolean" } }, { property: "stream", value: true }],
  ["nothing", { other: { type: "string" } }, { property: "stream", value: true }],
])("%s seems to choose between JSON and events", (_, properties, streaming) => {
  expect(choosing(properties)[0]!.actions).toEqual([
    { target: "$.paths['/a'].get", update: { "x-katagami-streaming": streaming } },
  ]);
});

test("nothing is told of what is typed or said", () => {
  expect(untypedOf({ paths: pathsOf(twoTypes, { "x-katagami-streaming": { property: "p", value: 1 } }) })).toEqual([]);
  expect(
    untypedOf({ paths: pathsOf({ 200: { content: { "application/json": { schema: text }, "text/plain": {} } } }) }),
  ).toEqual([]);
});

const value = "nothing says what the value is, so it is unknown";
const object = "nothing says what is in the object, so its properties are unknown";
const list = "nothing says what is in the list, so its items are unknown";
const items = "it has items, but nothing says that it is a list, so it is unknown: type: array would";
const rest = "nothing says what follows these items, so it is unknown";
const not = "it says only what the value is not, so it is unknown";
test.each<[string, object, string | undefined]>([
  ["nothing", {}, value],
  ["words alone", { description: "Anything.", example: 1 }, value],
  ["a bound", { minimum: 1 }, value],
  ["a condition", { if: { properties: { a: { const: 1 } } }, then: { required: ["b"] } }, value],
  ["an object", { type: ["object", "null"] }, object],
  ["an object that lists no property", { type: "object", properties: {} }, object],
  ["a list", { type: "array" }, list],
  ["a list of which one item is known", { type: "array", contains: { type: "string" } }, list],
  ["items alone", { items: { type: "string" } }, items],
  ["the first items of a list", { prefixItems: [{ type: "string" }] }, rest],
  ["all items of a list", { prefixItems: [{ type: "string" }], maxItems: 1 }, undefined],
  ["what it is not", { not: { type: "string" } }, not],
  ["what it has to have", { required: ["b"] }, value],
  ["one of nothing", { oneOf: [] }, value],
  ["one of what has something", { type: "object", properties: { b: text }, anyOf: [{ required: ["b"] }] }, undefined],
  ["a map of anything", { type: "object", additionalProperties: {} }, undefined],
  ["a part of another", { allOf: [{ type: "string" }, { description: "A text." }] }, undefined],
  ["a text", text, undefined],
  ["bytes", { contentMediaType: "image/png" }, undefined],
])("of a schema that is %s it is told when it says nothing of its value", (_, schema, reason) => {
  const content = { "application/json": { schema: { type: "object", properties: { a: schema } } } };
  const pointer = "#/paths/~1a/get/responses/200/content/application~1json/schema/properties/a";
  const told = reason === undefined ? [] : [{ pointer, reason, actions: [] }];
  expect(untypedOf({ paths: pathsOf({ 200: { content } }) })).toEqual(told);
});

test("a property is told of, though it has the name of a keyword", () => {
  const schema = { type: "object", properties: { not: {}, contains: {}, allOf: {} } };
  const told = untypedOf({ paths: pathsOf({ 200: { content: { "application/json": { schema } } } }) });
  expect(told.map(({ pointer }) => pointer.split("/").at(-1)).sort()).toEqual(["allOf", "contains", "not"]);
});

test("what is read or written by its media type alone is not told", () => {
  const content = {
    "application/octet-stream": { schema: {} },
    "text/plain": { schema: {} },
    "application/xml": { schema: { type: "object" } },
  };
  expect(untypedOf({ paths: pathsOf({ 200: { content } }) })).toEqual([]);
});

test("what has the name of an extension beside schemas, and is none, is no union", () => {
  expect(untypedOf({ components: { schemas: { "x-note": null, "x-text": "a" } } })).toEqual([]);
});
