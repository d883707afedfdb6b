import { expect, test } from "vitest";
import { eventFields } from "../../generator/normalise/event-fields.js";
import type { OpenApi, Schema } from "../../generator/document/types.js";

const todo = { type: "object", properties: { title: { type: "string" } } };
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const document = {
  openapi: "3.2.0",
  info: { title: "", version: "" },
  components: {
    schemas: {
      Todo: todo,
      Name: { type: "string", enum: ["new"] },
      Named: { properties: { event: ref("Name"), data: ref("Todo") }, required: ["event"] },
      Circle: { allOf: [ref("Circle")], properties: { data: {} } },
    },
  },
} as unknown as OpenApi;
const fields = (itemSchema: object) => eventFields(document, itemSchema as Schema);
const event = (properties: object, ...required: string[]) => ({ type: "object", properties, required });

const text = { type: "string" };
const json = (contentSchema: object) => ({ type: "string", contentMediaType: "application/json", contentSchema });
const named = (name: string, data: object) => ({ properties: { event: { const: name }, data } });

test.for<[string, object, object, object | undefined]>([
  ["JSON alone is what is handed on", { properties: { data: json(todo) } }, todo, undefined],
  [
    "… in whatever kinds",
    { oneOf: [{ properties: { data: json(todo) } }, { properties: { data: json({}) } }] },
    { oneOf: [todo, {}] },
    undefined,
  ],
  ["… of no text", { properties: { data: ref("Todo"), retry: { type: "integer" } } }, ref("Todo"), undefined],
  [
    "… of any kind",
    { properties: { data: { type: "string", contentMediaType: "application/x+json" } } },
    {},
    undefined,
  ],
  [
    "… or of several",
    { properties: { data: { oneOf: [json(todo), json(ref("Todo"))] } } },
    { oneOf: [todo, ref("Todo")] },
    undefined,
  ],
  [
    "text is handed on with its event",
    { properties: { data: {} } },
    event({ event: text, data: text, id: text }, "data"),
    { json: [] },
  ],
  [
    "… as is what is neither",
    { properties: { data: { type: "string", contentMediaType: "text/html" } } },
    event({ event: text, data: text, id: text }, "data"),
    { json: [] },
  ],
  [
    "JSON with a name",
    { properties: { data: json(todo), event: { enum: ["a", "b"] } }, required: ["event"] },
    event({ event: { type: "string", enum: ["a", "b"] }, data: todo, id: text }, "event", "data"),
    {},
  ],
  [
    "JSON with an id",
    { type: "object", properties: { data: ref("Todo"), id: { type: "string" } } },
    event({ event: text, data: ref("Todo"), id: text }, "data"),
    {},
  ],
  [
    "in parts",
    { allOf: [ref("Named"), { properties: { id: { maxLength: 9 } }, required: ["id"] }] },
    event({ event: ref("Name"), data: ref("Todo"), id: { type: "string", maxLength: 9 } }, "event", "data", "id"),
    {},
  ],
])("%s", ([, itemSchema, item, forms]) => {
  expect(fields(itemSchema)).toEqual({ item, ...(forms && { forms }) });
});

test.for<[string, object[], object]>([
  ["JSON by name", [named("a", json(todo)), named("b", text)], { json: ["a"] }],
  ["JSON by name, beside the rest", [named("a", json(todo)), { properties: { data: text } }], { json: ["a"] }],
  ["text by name, beside the rest", [named("a", text), { properties: { data: json(todo) } }], { text: ["a"] }],
  ["no names", [{ properties: { data: text } }, { properties: { data: json(todo) } }], { json: [] }],
  ["the same name", [named("a", text), named("a", json(todo))], { json: [] }],
  ["all JSON", [named("a", json({})), named("b", json(todo))], {}],
])("what data is JSON is told by the names of kinds: %s", ([, oneOf, forms]) => {
  const found = fields({ properties: { event: text }, oneOf })!;
  expect(found.forms).toEqual(forms);
  const datas = found.item.oneOf!.map(({ properties }) => properties!.data);
  expect(datas.some((data) => data!.type !== "string")).toBe(JSON.stringify(forms) !== '{"json":[]}');
});

test("kinds that have names are told apart by them, where each has to have one", () => {
  const oneOf = [named("a", text), named("b", json(todo))];
  expect(fields({ required: ["event"], oneOf })!.item.discriminator).toEqual({ propertyName: "event" });
  expect(fields({ oneOf })!.item).not.toHaveProperty("discriminator");
});

test.for<[string, object]>([
  ["other properties", { properties: { data: text, task: text } }],
  ["no data", { properties: { event: text } }],
  ["an id that is no text", { properties: { id: { type: "integer" }, data: todo } }],
  ["a name that is no text", { properties: { event: todo, data: todo } }],
  ["no object", { type: "array", items: { properties: { data: text } } }],
  ["kinds that are no events", { oneOf: [{ properties: { data: text } }, { type: "string" }] }],
  ["a schema of no properties", ref("Missing")],
  ["a circle", ref("Circle")],
])("something else: %s", ([, itemSchema]) => {
  expect(fields(itemSchema)).toBeUndefined();
});

test("unions and parts that name one another, or each the next ten times, end", () => {
  const names = Array.from({ length: 12 }, (_, index) => `S${index}`);
  const all = names.map((name) => ({ $ref: `#/components/schemas/${name}` }));
  const documents = (["oneOf", "allOf"] as const).flatMap((key) => [
    Object.fromEntries(names.map((name) => [name, { [key]: all }])),
    Object.fromEntries(names.map((name, at) => [name, at < 8 ? { [key]: Array(10).fill(all[at + 1]) } : {}])),
  ]);
  for (const schemas of documents) {
    const document = { openapi: "3.2.0", info: { title: "T", version: "1" }, components: { schemas } } as OpenApi;
    expect(eventFields(document, all[0]!)).toBeUndefined();
    const event = { type: "object", properties: { data: all[0]! } } as Schema;
    expect(eventFields(document, event)).toBeDefined();
  }
});
