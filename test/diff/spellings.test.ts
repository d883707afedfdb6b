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
  "alternatives of nothing but types, and a list of types": [
    { anyOf: [{ type: "string" }, { type: "integer" }] },
    { type: ["string", "integer"] },
  ],
  "alternatives of nothing but types, and null": [
    { properties: { a: { anyOf: [{ type: "string" }, { type: "null" }, { type: "integer" }] } } },
    { properties: { a: { type: ["string", "integer", "null"] } } },
  ],
  "a type that another one covers": [{ type: ["number", "integer"] }, { type: "number" }],
  "both values that a boolean has": [{ type: "boolean" }, { type: "boolean", enum: [true, false] }],
  "both values that a boolean has, and null": [
    { properties: { a: { type: ["boolean", "null"] } } },
    { properties: { a: { type: ["boolean", "null"], enum: [null, false, true] } } },
  ],
  "bytes in a text": [
    { type: "string", format: "byte" },
    { type: "string", contentEncoding: "base64" },
  ],
  "bytes that are a text": [
    { type: "string", format: "binary" },
    { type: "string", contentMediaType: "application/octet-stream" },
  ],
  "the least whole number": [
    { type: "integer", minimum: 1, maximum: 9 },
    { type: "integer", exclusiveMinimum: 0, exclusiveMaximum: 10 },
  ],
  "a bound that another one is inside": [
    { type: "number", exclusiveMinimum: 3 },
    { type: "number", exclusiveMinimum: 3, minimum: 2 },
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
  "a map of which each name is described as anything": [
    { type: "object", additionalProperties: true },
    { type: "object", patternProperties: { ".*": {} }, additionalProperties: false },
  ],
  "values in several lists": [
    union({ type: "string", enum: ["a", "b"] }, { type: "string", enum: ["c"] }),
    { type: "string", enum: ["c", "b", "a"] },
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
    expect(told(union({ enum: [1] }, { enum: [2] }), { enum: [1, 2, 3] })).toEqual(expected);
  });

  it("takes the place of another one where both lists are, however they are spelled", () => {
    const places = (before: object, after: object) =>
      compare(thing(before), thing(after)).map(({ id, base, revision }) => [id, base?.pointer, revision?.pointer]);
    const schema = "#/paths/~1things/post/requestBody/content/application~1json/schema";
    expect(places(union({ const: "a" }, { const: "b" }), { enum: ["a", "c"] })).toEqual(
      expect.arrayContaining([
        ["request-body-enum-value-removed", `${schema}/oneOf/1`, `${schema}/enum`],
        ["request-body-enum-value-added", undefined, `${schema}/enum`],
      ]),
    );
    expect(places({ enum: ["a", "b"] }, union({ const: "a" }, { const: "c" }))).toEqual(
      expect.arrayContaining([
        ["request-body-enum-value-removed", `${schema}/enum`, undefined],
        ["request-body-enum-value-added", `${schema}/enum`, `${schema}/oneOf/1`],
      ]),
    );
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

describe("how a body is written", () => {
  const body = (mediaType: string, media: object) => ({
    openapi: "3.2.0",
    info: { title: "Things", version: "1.0.0" },
    paths: {
      "/things": {
        post: {
          requestBody: { content: { [mediaType]: media } },
          responses: { 200: { description: "Done", content: { [mediaType]: structuredClone(media) } } },
        },
      },
    },
  });
  const schema = object({ text: { type: "string" }, file: { type: "array", items: {} }, more: { type: "object" } });
  const encoding = {
    text: { contentType: "text/plain" },
    file: { contentType: "application/octet-stream" },
    more: { contentType: "application/json" },
  };

  it.each<readonly [string, string, object, object]>([
    ["media types of parts that are the usual ones", "multipart/form-data", { schema }, { schema, encoding }],
    ["bytes", "application/octet-stream", { schema: { type: "string", format: "binary" } }, { schema: {} }],
    [
      "bytes in a part",
      "multipart/form-data",
      { schema: object({ a: { type: "string", format: "binary" } }) },
      { schema: object({ a: {} }) },
    ],
    [
      "bytes in a part, of a type or of none",
      "multipart/form-data",
      { schema: object({ a: { type: "string", format: "binary" } }) },
      { schema: object({ a: { contentMediaType: "application/octet-stream" } }) },
    ],
    [
      "the name of an XML node",
      "application/xml",
      { schema: object({ a: { type: "string", xml: { name: "a" } } }) },
      { schema: object({ a: { type: "string", xml: {} } }) },
    ],
    [
      "an XML attribute",
      "application/xml",
      { schema: object({ a: { type: "string", xml: { attribute: true } } }) },
      { schema: object({ a: { type: "string", xml: { nodeType: "attribute" } } }) },
    ],
  ])("may be said in two ways: %s", (_name, mediaType, one, other) => {
    expect(compare(body(mediaType, one), body(mediaType, other))).toEqual([]);
    expect(compare(body(mediaType, other), body(mediaType, one))).toEqual([]);
  });

  it("is another one where bytes become a text, or a part gets another media type", () => {
    const verdicts = (mediaType: string, one: object, other: object) =>
      compare(body(mediaType, one), body(mediaType, other)).map(({ wire }) => wire);
    expect(verdicts("application/json", { schema: { type: "string", format: "binary" } }, { schema: {} })).toContain(
      "breaking",
    );
    const xml = { text: { contentType: "text/xml" } };
    expect(verdicts("multipart/form-data", { schema }, { schema, encoding: xml })).toContain("breaking");
    const bound = (keyword: string, value: number) => ({ schema: { type: "number", [keyword]: value } });
    expect(verdicts("application/json", bound("minimum", 1), bound("exclusiveMinimum", 0))).toContain("breaking");
  });
});

describe("one change has one level", () => {
  const told = (before: object, after: object) =>
    compare(before, after).map(({ id, wire }) => `${wire} ${id.replace(/-header|-body/g, "")}`);
  const [one, other] = [
    { type: "object", required: ["e"], properties: { e: { type: "string" }, f: { type: "string" } } },
    { type: "object", properties: { e: { type: "string" }, f: { type: "integer" } } },
  ];
  const json = (schema: object) => ({ content: { "application/json": { schema } } });

  it("whether a whole webhook goes or all that is called in it", () => {
    const webhooks = (map: object) => ({ openapi: "3.1.0", info: {}, webhooks: map });
    const post = { responses: { 200: { description: "Done" } } };
    expect(told(webhooks({ made: { post } }), webhooks({}))).toEqual(["breaking webhook-removed"]);
    expect(told(webhooks({ made: { post } }), webhooks({ made: {} }))).toEqual(["breaking webhook-operation-removed"]);
  });

  it("whether what a name demands is described beside it or around it", () => {
    const demanding = (name: string) => ({
      ...object({ a: {}, b: {} }),
      anyOf: [{ required: [name] }, { required: ["c"], properties: { c: {} } }],
    });
    const levels = told(thing(demanding("a")), thing(demanding("b"))).map((line) => line.split(" ")[0]);
    expect(levels.toSorted()).toEqual(["breaking", "breaking", "info", "info"]);
  });

  it("whether JSON stands in a body or in a header", () => {
    const answer = (more: object) => ({
      openapi: "3.1.0",
      info: {},
      paths: { "/a": { post: { responses: { 200: { description: "Done", ...more } } } } },
    });
    const header = (schema: object) => answer({ headers: { h: json(schema) } });
    expect(told(answer(json(one)), answer(json(other))).join()).toContain("breaking response-property-type-changed");
    expect(told(header(one), header(other))).toEqual(told(answer(json(one)), answer(json(other))));
  });
});
