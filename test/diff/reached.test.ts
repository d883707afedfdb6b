import { describe, expect, it } from "vitest";
import type { Change } from "../../generator/diff/change.js";
import { compare, thing } from "./compare.js";

const ids = (changes: readonly Change[]) => changes.map(({ id, wire }) => `${wire} ${id}`);

const kind = { type: "object", required: ["kind"], properties: { kind: { type: "string" } } };

/** A document whose schema is told apart by a discriminator, which leads to schemas that nothing else names. */
function mapped(discriminator: object, schemas: object): object {
  return thing({ ...kind, discriminator: { propertyName: "kind", ...discriminator } }, schemas);
}

const cat = (lives: string) => ({ Cat: { type: "object", properties: { lives: { type: lives } } } });

describe("what only a discriminator leads to", () => {
  it.each([
    ["a reference in its mapping", { mapping: { cat: "#/components/schemas/Cat" } }, "mapping[cat]/lives"],
    ["a name in its mapping", { mapping: { cat: "Cat" } }, "mapping[cat]/lives"],
    ["its default mapping", { defaultMapping: "Cat" }, "defaultMapping/lives"],
  ])("is compared: %s", (_name, discriminator, path) => {
    const changes = compare(mapped(discriminator, cat("integer")), mapped(discriminator, cat("string")));
    expect(ids(changes)).toEqual(["breaking request-property-type-changed", "breaking response-property-type-changed"]);
    expect(changes[0]!.message).toContain(`'${path}'`);
    expect(changes[0]!.base!.pointer).toBe("#/components/schemas/Cat/properties/lives/type");
  });

  it("is compared once where the union names it too", () => {
    const union = (lives: string) =>
      thing(
        {
          oneOf: [{ $ref: "#/components/schemas/Cat" }],
          discriminator: { propertyName: "kind", mapping: { c: "Cat" } },
        },
        cat(lives),
      );
    const changes = compare(union("integer"), union("string"));
    expect(changes.map(({ message }) => message).filter((message) => message.includes("request"))).toHaveLength(1);
  });

  it("is compared, however many discriminators lead there in a circle", () => {
    const schemas = (type: string) => ({
      A: { ...kind, discriminator: { propertyName: "kind", mapping: { b: "B" } } },
      B: { ...kind, properties: { end: { type } }, discriminator: { propertyName: "kind", mapping: { a: "A" } } },
    });
    const of = (type: string) => thing({ $ref: "#/components/schemas/A" }, schemas(type));
    expect(ids(compare(of("integer"), of("string")))).toContain("breaking request-property-type-changed");
  });
});

describe("what a reference may lead to", () => {
  it.each(["$anchor", "$dynamicAnchor", "$id"])(
    "is in doubt where its %s goes or changes, and told where it comes",
    (name) => {
      const verdicts = (before: object, after: object) =>
        new Set(
          compare(thing({ type: "string", ...before }), thing({ type: "string", ...after })).map(({ wire }) => wire),
        );
      expect(verdicts({ [name]: "here" }, {})).toEqual(new Set(["warning"]));
      expect(verdicts({ [name]: "here" }, { [name]: "there" })).toEqual(new Set(["warning"]));
      expect(verdicts({}, { [name]: "here" })).toEqual(new Set(["info"]));
    },
  );
});

describe("the expressions of a callback", () => {
  const document = (...expressions: string[]) => {
    const post = { responses: { 200: { description: "Done" } } };
    const paid = Object.fromEntries(expressions.map((expression) => [expression, { post }]));
    return {
      openapi: "3.1.0",
      info: { title: "Things", version: "1.0.0" },
      paths: { "/things": { post: { ...post, callbacks: { paid } } } },
    };
  };
  it("are told where one comes or goes", () => {
    const [one, two] = [document("{$request.body#/a}"), document("{$request.body#/a}", "{$request.body#/b}")];
    expect(ids(compare(one, two))).toEqual(["info callback-operation-added"]);
    expect(ids(compare(two, one))).toEqual(["info callback-operation-removed"]);
  });
});

describe("what moved", () => {
  const json = (properties: object) => ({
    description: "Done",
    content: { "application/json": { schema: { type: "object", properties } } },
  });
  const of = (operation: object) => ({ openapi: "3.1.0", info: {}, paths: { "/things": { post: operation } } });
  const [before, after] = [json({ q: { type: "string" } }), json({ q: { type: "integer" } })];

  it("to another status of its class is compared, if it is the only one and alike", () => {
    const told = (one: object, other: object) => ids(compare(of({ responses: one }), of({ responses: other })));
    const statuses = ["breaking response-success-status-removed", "info response-success-status-added"];
    const changed = "breaking response-property-type-changed";
    expect(told({ 200: before }, { 201: after }).toSorted()).toEqual([changed, ...statuses].toSorted());
    expect(told({ 400: before }, { "4XX": after })).toContain(changed);
    expect(told({ 200: before }, { 201: json({ r: { type: "string" } }) }).toSorted()).toEqual(statuses);
    expect(told({ 200: before }, { 201: after, 202: after })).not.toContain(changed);
    expect(told({ 200: before }, { 400: after })).not.toContain(changed);
  });

  it("to another expression of its callback is compared", () => {
    const calling = (expression: string, { content }: { content: object }) => {
      const post = { requestBody: { content }, responses: { 200: { description: "Done" } } };
      return of({ responses: { 200: { description: "Done" } }, callbacks: { paid: { [expression]: { post } } } });
    };
    expect(ids(compare(calling("{$request.body#/a}", before), calling("{$request.body#/b}/v2", after)))).toEqual([
      "info callback-operation-moved",
      "info callback-response-property-type-changed",
    ]);
  });
});

describe("the headers of a part", () => {
  const document = (mediaType: string, part: object, components: object) => ({
    openapi: "3.2.0",
    info: { title: "Things", version: "1.0.0" },
    paths: {
      "/things": {
        post: {
          requestBody: { content: { [mediaType]: { schema: { type: "object" }, ...part } } },
          responses: { 200: { description: "Done" } },
        },
      },
    },
    components,
  });
  const parts = {
    encoding: { file: { headers: { "X-Tag": { $ref: "#/components/headers/Tag" } } } },
    prefixEncoding: [{ headers: { "X-Tag": { $ref: "#/components/headers/Tag" } } }],
    itemEncoding: { headers: { "X-Tag": { $ref: "#/components/headers/Tag" } } },
  };
  const components = (type: string, more: object = {}) => ({
    headers: { Tag: { schema: { $ref: "#/components/schemas/Tag" }, ...more } },
    schemas: { Tag: { type } },
  });

  it.each(Object.entries(parts))("are compared behind references: %s", (keyword, part) => {
    const of = (type: string, more: object = {}) =>
      document("multipart/mixed", { [keyword]: part }, components(type, more));
    const expected = ["breaking request-body-media-type-encoding-headers-changed"];
    expect(ids(compare(of("string"), of("integer")))).toEqual(expected);
    expect(ids(compare(of("string"), of("string", { required: true })))).toEqual(expected);
    const words = compare(of("string"), of("string", { description: "In other words" }));
    expect(words.map(({ docs }) => docs)).toEqual([true]);
  });

  it("mean the same written out", () => {
    const inline = { encoding: { file: { headers: { "X-Tag": { schema: { type: "string" } } } } } };
    const of = (part: object) => document("multipart/form-data", part, components("string"));
    expect(compare(of({ encoding: parts.encoding }), of(inline))).toEqual([]);
  });

  it("are told and no more where the body has no parts", () => {
    const of = (type: string) => document("application/json", { encoding: parts.encoding }, components(type));
    expect(ids(compare(of("string"), of("integer")))).toEqual([
      "none request-body-media-type-encoding-headers-changed",
    ]);
  });
});

describe("one object that stands at two places of a document in memory", () => {
  const of = (one: object, two: object) => thing({ type: "object", properties: { one, two } });
  it("is two objects", () => {
    const shared = { type: "string" };
    const before = compare(of(shared, shared), of({ type: "string" }, { type: "integer" }));
    const apart = compare(of({ type: "string" }, { type: "string" }), of({ type: "string" }, { type: "integer" }));
    expect(before).toEqual(apart);
  });
});
