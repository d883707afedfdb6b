import { describe, expect, it } from "vitest";
import { compare, openDocument } from "../../generator/diff.js";
import type { OpenApi } from "../../generator/document/types.js";

const json = (schema: object) => ({ "application/json": { schema } });
const object = (properties: object, required: readonly string[] = []) => ({ type: "object", properties, required });
const ok = (content: object) => ({ responses: { 200: { description: "OK", content } } });
const list = (items: object) => ({ type: "array", items });
const text = { type: "string" };
const cursor = { name: "cursor", in: "query", schema: text };

/** Answers that hold an item somewhere inside, by path. */
const holders: Record<string, (item: object) => object> = {
  "/list": (item) => ok(json(list(item))),
  "/property": (item) => ok(json(object({ pots: list(item) }, ["pots"]))),
  "/optional": (item) => ok(json(object({ pots: list(item) }))),
  "/lists": (item) => ok(json(list(list(item)))),
  "/map": (item) => ok(json({ type: "object", additionalProperties: item })),
  "/map-of-lists": (item) => ok(json({ type: "object", additionalProperties: list(item) })),
  "/map-and-more": (item) => ok(json({ ...object({ named: {} }), additionalProperties: item })),
  "/pair": (item) => ok(json({ type: "array", prefixItems: [text, item], items: false, minItems: 2 })),
  "/stream": (item) => ok({ "text/event-stream": { itemSchema: item } }),
  "/lines": (item) => ok({ "application/jsonl": { itemSchema: item } }),
  "/pages": (item) => ({
    parameters: [cursor],
    ...ok(json(object({ items: list(item), next_cursor: text }, ["items"]))),
  }),
  "/error": (item) => ({ responses: { 400: { description: "Wrong", content: json(list(item)) } } }),
};

/** What is held, on both sides. */
const items: Record<string, readonly [before: object, after: object]> = {
  "an object": [object({ id: text }, ["id"]), { ...object({ id: text }, ["id"]), type: ["object", "null"] }],
  "a number": [{ type: "integer" }, { type: ["integer", "null"] }],
  "a list": [list(text), { ...list(text), type: ["array", "null"] }],
  "a union": [
    { oneOf: [object({ a: text }, ["a"]), object({ b: text }, ["b"])] },
    { oneOf: [object({ a: text }, ["a"]), object({ b: text }, ["b"]), { type: "null" }] },
  ],
};

/** A document with an answer for each item, which holds it itself and by a name. */
function documentOf(holder: string, side: 0 | 1) {
  const sides = Object.values(items).map((item, index) => [`Pot${index}`, item[side]] as const);
  const answers = sides.flatMap(([name, item]) => [
    [`own${name}`, holders[holder]!(item)] as const,
    [`named${name}`, holders[holder]!({ $ref: `#/components/schemas/${name}` })] as const,
  ]);
  const document = {
    openapi: "3.2.0",
    info: { title: "Pots", version: "1" },
    paths: Object.fromEntries(answers.map(([name, answer]) => [`/${name}`, { get: { operationId: name, ...answer } }])),
    components: { schemas: Object.fromEntries(sides) },
  };
  // As it would be read from a file: no two places are one object.
  return openDocument(holder, JSON.parse(JSON.stringify(document)) as OpenApi);
}

describe("null that comes inside breaks", () => {
  const settings = { cwd: "/", sdk: true, severity: {}, approvals: [], today: "2026-01-01" };

  it.each(Object.keys(holders))("%s", async (holder) => {
    const { result } = await compare("", documentOf(holder, 0), documentOf(holder, 1), settings);
    expect(result.changes).toHaveLength(2 * Object.keys(items).length);
    expect(
      result.changes.flatMap(({ sdk, operation }) => (sdk === "breaking" ? [] : [operation?.operationId, sdk])),
    ).toEqual([]);
    for (const { symbols } of result.changes) expect(symbols?.some(({ witness }) => witness)).toBe(true);
  });
});
