import { describe, expect, it } from "vitest";
import type { OpenApi, Schema } from "../../generator/document/types.js";
import { eachReference } from "../../generator/document/each-reference.js";
import { mapWithin, pointerOf, visit } from "../../generator/document/walk.js";

const api = (parts: object): OpenApi => ({ openapi: "3.2.0", info: { title: "A", version: "1" }, ...parts });

const content = (schema: Schema) => ({ json: { schema } });

/** A schema in itself, as deep as wanted. */
function deepSchema(depth: number): Schema {
  let schema: Schema = { type: "string" };
  for (let level = 0; level < depth; level++) schema = { items: schema };
  return schema;
}

const depth = 20_000;

describe("visit", () => {
  const found = (document: OpenApi): string[] => {
    const all: string[] = [];
    visit(document, { schema: (_schema, place, flow) => void all.push(`${flow ?? "unknown"} ${pointerOf(place)}`) });
    return all;
  };

  it("finds a schema wherever one may stand, with its pointer and the way its values go", () => {
    const post = {
      requestBody: { content: { form: { encoding: { a: { headers: { H: { schema: {} } } } } } } },
      responses: { 200: { content: content({ not: { $defs: { "a/b": {} } } }) } },
      callbacks: { done: { "{$url}": { post: { requestBody: { content: content({}) } } } } },
    };
    const item = {
      parameters: [{ name: "p", in: "query", schema: {} }],
      post,
      additionalOperations: { COPY: { requestBody: { content: content({}) } } },
    };
    const webhook = { post: { responses: { 200: { content: { json: { itemSchema: {} } } } } } };
    const components = { schemas: { S: { contentSchema: {} } }, mediaTypes: { M: { schema: {} } } };
    expect(found(api({ components, webhooks: { w: webhook }, paths: { "/a": item } }))).toEqual([
      "sent #/paths/~1a/parameters/0/schema",
      "sent #/paths/~1a/post/requestBody/content/form/encoding/a/headers/H/schema",
      "received #/paths/~1a/post/responses/200/content/json/schema",
      "received #/paths/~1a/post/responses/200/content/json/schema/not",
      "received #/paths/~1a/post/responses/200/content/json/schema/not/$defs/a~1b",
      "received #/paths/~1a/post/callbacks/done/{$url}/post/requestBody/content/json/schema",
      "sent #/paths/~1a/additionalOperations/COPY/requestBody/content/json/schema",
      "sent #/webhooks/w/post/responses/200/content/json/itemSchema",
      "unknown #/components/schemas/S",
      "unknown #/components/schemas/S/contentSchema",
      "unknown #/components/mediaTypes/M/schema",
    ]);
  });

  it("takes names for names, and looks into neither values nor extensions", () => {
    const data = { items: {}, properties: { a: {} } };
    const schema = { properties: { default: {}, "x-name": {} }, default: data, examples: [data], "x-own": data };
    expect(found(api({ components: { schemas: { example: schema } }, paths: { "x-own": { get: {} } } }))).toEqual([
      "unknown #/components/schemas/example",
      "unknown #/components/schemas/example/properties/default",
      "unknown #/components/schemas/example/properties/x-name",
    ]);
  });

  it("goes in one order, whatever the order of the keys", () => {
    const forwards = api({ components: { schemas: { S: { properties: {}, allOf: [{}], items: {} } } }, paths: {} });
    const backwards = api({ paths: {}, components: { schemas: { S: { items: {}, allOf: [{}], properties: {} } } } });
    expect(found(backwards)).toEqual(found(forwards));
  });

  it("visits each object once, also where it stands in itself, and survives any depth", () => {
    const circle: Schema = {};
    circle.items = circle;
    expect(found(api({ components: { schemas: { A: circle, B: circle } } }))).toHaveLength(1);
    expect(found(api({ components: { schemas: { A: deepSchema(depth) } } }))).toHaveLength(depth + 1);
  });

  it("leaves out what is inside, and ends, where a visitor says so", () => {
    const document = api({ components: { schemas: { A: { items: {} }, B: { items: {} } } } });
    const until = (step: "skip" | "stop") => {
      const all: string[] = [];
      visit(document, { schema: (_schema, place) => (all.push(pointerOf(place)), step) });
      return all;
    };
    expect(until("skip")).toEqual(["#/components/schemas/A", "#/components/schemas/B"]);
    expect(until("stop")).toEqual(["#/components/schemas/A"]);
  });
});

describe("map", () => {
  it("changes the schemas directly within a schema, in a copy", () => {
    const schema = {
      properties: { a: { type: "string" } },
      items: true,
      anyOf: [{ items: {} }],
      enum: [{ items: {} }],
    };
    const copy = mapWithin("schema", schema as unknown as Schema, { schema: () => ({ title: "new" }) });
    const title = "new";
    expect(copy).toEqual({ ...schema, properties: { a: { title } }, anyOf: [{ title }] });
    expect(schema.properties.a).toEqual({ type: "string" });
  });
});

describe("eachReference", () => {
  const document = () =>
    api({
      paths: {
        "/a": {
          get: { parameters: { $ref: "#/x-own" }, responses: { 200: { links: { l: { operationRef: "#/o" } } } } },
        },
      },
      components: {
        schemas: {
          A: { $ref: "#/components/schemas/B", default: { $ref: "no reference" } },
          B: {
            oneOf: [{ $ref: "#/components/schemas/A" }],
            discriminator: { propertyName: "p", mapping: { a: "A", $ref: "./other.yaml" }, defaultMapping: "#/%7E" },
          },
          C: { properties: { $ref: { type: "string" } }, $dynamicRef: "#node" },
        },
      },
      "x-own": { $ref: "left alone" },
    });

  it("finds each with what it leads to", () => {
    const found: string[] = [];
    eachReference(
      document(),
      ({ ref, kind, form, place }) => void found.push(`${pointerOf(place)}: ${form} ${kind} ${ref}`),
    );
    expect(found).toEqual([
      "#/paths/~1a/get/parameters: list parameter #/x-own",
      "#/paths/~1a/get/responses/200/links/l: one operation #/o",
      "#/components/schemas/A: one schema #/components/schemas/B",
      "#/components/schemas/B/oneOf/0: one schema #/components/schemas/A",
      "#/components/schemas/B/discriminator: one schema #/components/schemas/A",
      "#/components/schemas/B/discriminator: one schema ./other.yaml",
      "#/components/schemas/B/discriminator: one schema #/~0",
      "#/components/schemas/C: one schema #node",
    ]);
  });

  it("can replace each", () => {
    const changed = document();
    eachReference(changed, ({ owner, key }) => void (owner[key] = "new"));
    const texts = JSON.stringify(changed).match(/"(new|#[^"]*|\.\/other\.yaml|A)"(?!:)/g);
    expect(texts).toEqual(['"A"', ...Array.from({ length: 8 }, () => '"new"')]);
  });
});
