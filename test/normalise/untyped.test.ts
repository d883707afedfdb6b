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
    components: { schemas: { Tick: { type: "object" } } },
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

const twoTypes = { 200: { content: { "application/json": { schema: {} }, "text/event-stream": { itemSchema: {} } } } };
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
    untypedOf({ paths: pathsOf({ 200: { content: { "application/json": { schema: {} }, "text/plain": {} } } }) }),
  ).toEqual([]);
});
