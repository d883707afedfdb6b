import { expect, test } from "vitest";
import { pathsOf, runPass } from "../run-pass.js";

const tick = { $ref: "#/components/schemas/Tick" };
const sse = (contentSchema: unknown) => ({
  type: "object",
  properties: { data: { type: "string", contentMediaType: "application/json", contentSchema } },
});

function itemOf(media: object): unknown {
  const { document } = runPass("stream-items", {
    paths: pathsOf({ 200: { content: { "text/event-stream": media } } }),
    components: { schemas: { Tick: { type: "object" }, Wrapped: sse(tick), aItem: { type: "null" } } },
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
])("%s", (_, media, expected) => expect(itemOf(media)).toEqual(expected));

test("runs once", () => {
  const media = { itemSchema: tick, "x-katagami-item": { $ref: "#/components/schemas/Own" } };
  expect(
    runPass("stream-items", { paths: pathsOf({ 200: { content: { "text/event-stream": media } } }) }).repairs,
  ).toEqual([]);
});
