import { expect, test } from "vitest";
import { streamItems } from "../../../generator/normalise/passes/stream-items.js";
import { documentOf, pathsOf, runPass } from "../run-pass.js";

const tick = { $ref: "#/components/schemas/Tick" };
const sse = (contentSchema: unknown) => ({
  type: "object",
  properties: { data: { type: "string", contentMediaType: "application/json", contentSchema } },
});

function itemOf(media: object): unknown {
  const { document } = runPass("stream-items", {
    paths: pathsOf({ 200: { content: { "text/event-stream": media } } }),
    components: {
      schemas: {
        Tick: { type: "object" },
        Wrapped: sse(tick),
        aItem: { type: "null" },
        Text: { type: "string" },
        Circle: { anyOf: [{ $ref: "#/components/schemas/Circle" }, tick] },
        Mixed: { anyOf: [{ $ref: "#/components/schemas/Mixed" }, tick, { type: "string" }] },
      },
    },
  });
  const operation = document.paths!["/a"]!.get as {
    responses: Record<string, { content: Record<string, Record<string, unknown>> }>;
  };
  const item = operation.responses[200]!.content["text/event-stream"]!["x-katagami-item"];
  return item && [item, document.components!.schemas![(item as { $ref: string }).$ref.split("/").at(-1)!]];
}

test.each([
  ["the data of an event", { itemSchema: sse(tick) }, [tick, { type: "object" }]],
  [
    "the data of an event that is a component",
    { itemSchema: { $ref: "#/components/schemas/Wrapped" } },
    [tick, { type: "object" }],
  ],
  ["the schema itself", { itemSchema: tick }, [tick, { type: "object" }]],
  [
    "an inline schema, which gets a free name",
    { itemSchema: sse({ type: "array" }) },
    [{ $ref: "#/components/schemas/aItem2" }, { type: "array" }],
  ],
  ["nothing", {}, undefined],
  ["itemSchema before schema", { itemSchema: tick, schema: { type: "array" } }, [tick, { type: "object" }]],
  ["the schema of the data", { schema: tick }, [tick, { type: "object" }]],
  [
    "… perhaps null",
    { schema: { anyOf: [tick, { type: "null" }] } },
    [{ $ref: "#/components/schemas/aItem2" }, { anyOf: [tick, { type: "null" }] }],
  ],
  ["… as the content of a text", { schema: { type: "string", contentSchema: tick } }, [tick, { type: "object" }]],
  ["the schema of an event", { schema: sse(tick) }, [tick, { type: "object" }]],
  ["the items of an array", { schema: { type: "array", items: tick } }, [tick, { type: "object" }]],
  [
    "a circle of JSON",
    { schema: { $ref: "#/components/schemas/Circle" } },
    [{ $ref: "#/components/schemas/Circle" }, expect.anything()],
  ],
  ["a text", { schema: { type: ["string", "null"] } }, undefined],
  ["a text that is a component", { schema: { $ref: "#/components/schemas/Text" } }, undefined],
  ["texts", { schema: { oneOf: [{ type: "string" }, { enum: ["a"] }] } }, undefined],
  ["an array of texts", { schema: { type: "array", items: { type: "string" } } }, undefined],
  ["words", { schema: { description: "Events." } }, undefined],
  ["anything", { schema: true }, undefined],
  ["text or JSON", { schema: { type: ["string", "object"] } }, undefined],
  ["JSON or text, in a circle", { schema: { $ref: "#/components/schemas/Mixed" } }, undefined],
])("%s", (_, media, expected) => expect(itemOf(media)).toEqual(expected));

test("runs once", () => {
  const media = { itemSchema: tick, "x-katagami-item": { $ref: "#/components/schemas/Own" } };
  expect(
    runPass("stream-items", { paths: pathsOf({ 200: { content: { "text/event-stream": media } } }) }).repairs,
  ).toEqual([]);
});

test.each([
  ["itemSchema", { itemSchema: tick, schema: { type: "string" } }, tick],
  ["the schema of an item", { schema: tick }, tick],
  ["the items of an array", { schema: { type: "array", items: tick } }, tick],
  ["the items of an array that is a component", { schema: { $ref: "#/components/schemas/Ticks" } }, tick],
  ["data of its own, which is no line of an event", { itemSchema: sse(tick) }, { $ref: "#/components/schemas/aItem" }],
  ["a text as a whole", { schema: { type: "string" } }, undefined],
  ["anything", { schema: {} }, undefined],
  ["an array of anything", { schema: { type: "array" } }, undefined],
])("lines of JSON, and a JSON text sequence: %s", (_, media, expected) => {
  const types = ["application/x-ndjson", "text/x-ndjson", "application/geo+json-seq; v=1", "application/json"];
  const content = Object.fromEntries(types.map((type) => [type, { ...media }]));
  const { document } = runPass("stream-items", {
    paths: pathsOf({ 200: { content } }),
    components: { schemas: { Tick: { type: "object" }, Ticks: { type: "array", items: tick } } },
  });
  const operation = document.paths!["/a"]!.get as {
    responses: Record<string, { content: Record<string, Record<string, unknown>> }>;
  };
  const found = operation.responses[200]!.content;
  expect(found["application/x-ndjson"]!["x-katagami-item"]).toEqual(expected);

  for (const type of types.slice(1, 3)) expect("x-katagami-item" in found[type]!, type).toBe(expected !== undefined);
  // JSON is written in lines where its items are described, and nowhere else.
  const isOfItems = Object.hasOwn(media, "itemSchema");
  expect(found["application/json"]!["x-katagami-item"]).toEqual(isOfItems ? expect.anything() : undefined);
});

test.each([
  ["in place of itemSchema", tick, "says what the JSON in the data of an event is"],
  ["an array", { type: "array", items: tick }, "says what the JSON in the data of an event is"],
  ["in place of itemSchema", { properties: { event: {}, data: tick } }, "says what an event is: its data is JSON"],
])("the report tells of a schema, %s", (place, schema, words) => {
  const [reason] = runPass("stream-items", {
    paths: pathsOf({ 200: { content: { "text/event-stream": { schema } } } }),
    components: { schemas: { Tick: { type: "object" } } },
  }).reasons;
  expect(reason).toContain(`schema, ${place}`);
  expect(reason).toContain(words);
});

test("an event is handed on with its fields where it says more than its data, which the report tells", () => {
  const named = (name: string, data: object) => ({ properties: { event: { const: name }, data } });
  const oneOf = [named("a", tick), named("b", { type: "string" })];
  const media: Record<string, unknown> = { itemSchema: { type: "object", required: ["event"], oneOf } };
  const document = documentOf({
    paths: pathsOf({ 200: { content: { "text/event-stream": media } } }),
    components: { schemas: { Tick: { type: "object" } } },
  });
  expect(streamItems.run(document)).toMatchObject([
    { reason: "itemSchema says what an event is: its data is text but in a" },
  ]);
  expect(document.components!.schemas!["aItem"]).toMatchObject({ discriminator: { propertyName: "event" } });
  const { responses } = document.paths!["/a"]!.get as {
    responses: Record<string, { content: Record<string, object> }>;
  };
  expect(responses[200]!.content["text/event-stream"]).toMatchObject({
    "x-katagami-item": { $ref: "#/components/schemas/aItem" },
    "x-katagami-event-data": { json: ["a"] },
  });
});

test("[DONE], which is no JSON, ends a stream of JSON whose words name it and that no role ends", () => {
  const endOf = (media: object, description = "Ends with `data: [DONE]`.") => {
    const { document, repairs } = runPass("stream-items", {
      paths: pathsOf({ 200: { content: { "text/event-stream": media } } }, { description }),
      components: { schemas: { Tick: { type: "object" } } },
    });
    const { responses } = document.paths!["/a"]!.get as {
      responses: Record<string, { content: Record<string, object> }>;
    };
    const { "x-katagami-events": roles } = responses[200]!.content["text/event-stream"] as Record<string, unknown>;
    return [roles, repairs.filter((each) => each.includes("[DONE]")).length];
  };
  expect(endOf({ schema: tick })).toEqual([{ end: ["[DONE]"] }, 1]);
  expect(endOf({ itemSchema: tick, "x-katagami-events": { error: ["e"] } })).toEqual([
    { error: ["e"], end: ["[DONE]"] },
    1,
  ]);
  expect(endOf({ schema: tick }, "Ends.")).toEqual([undefined, 0]);
  expect(endOf({ schema: tick, "x-katagami-events": { end: ["over"] } })).toEqual([{ end: ["over"] }, 0]);
  expect(endOf({ schema: { type: "string" } })).toEqual([undefined, 0]);
});
