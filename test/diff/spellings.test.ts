import { describe, expect, it } from "vitest";
import { compare, thing } from "./compare.js";

/** Two spellings of one meaning. */
const spellings: Readonly<Record<string, readonly [object, object]>> = {
  "a type by itself and in a list": [{ type: "string" }, { type: ["string"] }],
  "types of inline alternatives": [
    union({ type: "string" }, { type: "integer" }),
    union({ type: ["string"] }, { type: ["integer"] }),
  ],
  "one value": [
    { type: "string", enum: ["pot"] },
    { type: "string", const: "pot" },
  ],
  "one value of an alternative": [
    union(object({ is: { const: "a" } }), object({ is: { const: "b" } })),
    union(object({ is: { enum: ["a"] } }), object({ is: { enum: ["b"] } })),
  ],
  "values without a type": [{ enum: ["a", "b"] }, { type: "string", enum: ["a", "b"] }],
  "null among the values": [{ enum: ["a", null] }, { type: ["string", "null"], enum: ["a", null] }],
  "values that have words": [{ enum: [1, 2] }, union({ const: 1 }, { type: "integer", const: 2 })],
  "values that have words, and null": [
    { type: ["integer", "null"], enum: [1, 2, null] },
    { anyOf: [{ const: 1 }, { const: 2 }, { type: "null" }] },
  ],
  "a map that is open": [{ type: "object" }, { type: "object", additionalProperties: true }],
  "a map that is open to any schema": [
    { type: "object", additionalProperties: true },
    { type: "object", additionalProperties: {} },
  ],
  "a map that is closed": [
    { type: "object", additionalProperties: false },
    { type: "object", additionalProperties: { not: {} } },
  ],
  "alternatives that are open": [
    union(object({ a: {} }), object({ b: {} })),
    union({ ...object({ a: {} }), additionalProperties: true }, { ...object({ b: {} }), additionalProperties: {} }),
  ],
  "bounds that bound nothing": [
    { properties: { a: { type: "array" }, b: { type: "string" }, c: { type: "object" }, d: { type: "integer" } } },
    {
      properties: {
        a: { type: "array", minItems: 0, uniqueItems: false, items: {} },
        b: { type: "string", minLength: 0, pattern: ".*" },
        c: { type: "object", minProperties: 0, required: [], patternProperties: {} },
        d: { type: "integer", multipleOf: 1 },
      },
    },
  ],
  "conditions that ask for nothing": [
    { type: "object" },
    { type: "object", not: false, then: { required: ["a"] }, else: true },
  ],
};

function union(...oneOf: object[]): object {
  return { oneOf };
}

function object(properties: object): object {
  return { type: "object", properties };
}

describe("of one meaning", () => {
  it.each(Object.entries(spellings))("%s", (_name, [one, other]) => {
    expect(compare(thing(one), thing(other))).toEqual([]);
    expect(compare(thing(other), thing(one))).toEqual([]);
  });
});

describe("a value that joins", () => {
  const told = (before: object, after: object) =>
    compare(thing(before), thing(after)).map(({ id, wire }) => `${wire} ${id}`);

  it("is judged alike in every spelling of an enumeration", () => {
    const expected = told({ enum: [1, 2] }, { enum: [1, 2, 3] });
    expect(expected).toHaveLength(2);
    expect(told(union({ const: 1 }, { const: 2 }), union({ const: 1 }, { const: 2 }, { const: 3 }))).toEqual(expected);
    expect(told({ enum: [1, 2] }, union({ const: 1 }, { const: 2 }, { const: 3 }))).toEqual(expected);
    expect(told({ const: 1 }, { enum: [1, 3] })).toEqual(told({ enum: [1] }, { enum: [1, 3] }));
  });
});

describe("the items of a stream", () => {
  it.each(["text/event-stream", "application/jsonl", "application/x-ndjson", "application/json-seq"])(
    "of %s are as typed as JSON",
    (mediaType) => {
      const answers = (type: string, keyword: string) => {
        const content = {
          [mediaType]: { [keyword]: { type: "object", required: ["n"], properties: { n: { type } } } },
        };
        const responses = { 200: { description: "Done", content } };
        return { openapi: "3.2.0", info: {}, paths: { "/runs": { get: { responses } } } };
      };
      for (const keyword of ["schema", "itemSchema"]) {
        const [change, ...others] = compare(answers("string", keyword), answers("integer", keyword));
        expect(change).toMatchObject({ id: "response-property-type-changed", wire: "breaking" });
        expect(others).toEqual([]);
      }
    },
  );
});
