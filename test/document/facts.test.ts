import { describe, expect, it } from "vitest";
import * as facts from "../../generator/document/facts.js";
import type { OpenApi, Schema } from "../../generator/document/types.js";

const schemas: Record<string, Schema> = {
  Base: { properties: { id: { type: "string" } }, required: ["id"] },
  Heir: {
    allOf: [{ $ref: "#/components/schemas/Base" }, { required: ["name"] }],
    properties: { id: { type: "string", minLength: 1 }, name: { type: "string" } },
  },
  Self: {
    allOf: [{ $ref: "#/components/schemas/Self" }],
    anyOf: [{ $ref: "#/components/schemas/Self" }],
    type: "object",
  },
  Cat: { const: "cat" },
  Pet: { oneOf: [{ $ref: "#/components/schemas/Cat" }, { anyOf: [{ enum: ["dog", "wolf"] }, { type: "null" }] }] },
};
const document: OpenApi = { openapi: "3.2.0", info: { title: "A", version: "1" }, components: { schemas } };
const at = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });
const types = (schema: Schema) => {
  const found = facts.typesOf(document, schema);
  return found && [...found].sort();
};

describe("what a schema is", () => {
  it("has the properties of its parts, its own word first", () => {
    const found = facts.propertiesOf(document, at("Heir"));
    expect([...found]).toEqual([
      ["id", [{ type: "string", minLength: 1 }, { type: "string" }]],
      ["name", [{ type: "string" }]],
    ]);
    expect([...facts.requiredOf(document, at("Heir"))]).toEqual(["id", "name"]);
  });

  it("has the alternatives and the values of unions within unions", () => {
    expect(facts.alternativesOf(document, schemas["Pet"]!)).toEqual([
      schemas["Cat"],
      { enum: ["dog", "wolf"] },
      { type: "null" },
    ]);
    expect(facts.valuesOf(document, schemas["Pet"]!)).toEqual(["cat", "dog", "wolf", null]);
    expect(facts.valuesOf(document, { anyOf: [at("Cat"), { type: "string" }] })).toBeUndefined();
  });

  it.each<[Schema, string[] | undefined]>([
    [{}, undefined],
    [{ type: ["string", "null"] }, ["null", "string"]],
    [{ type: "integer", nullable: true }, ["integer", "null"]],
    [{ enum: [1, 1.5, "a"] }, ["integer", "number", "string"]],
    [{ const: null }, ["null"]],
    [{ properties: {} }, ["object"]],
    [{ allOf: [{ type: "number" }, { type: ["integer", "string"] }] }, ["integer"]],
    [{ allOf: [{ type: "string" }, { type: "object" }] }, []],
    [{ anyOf: [{ type: "string" }, { items: {} }] }, ["array", "string"]],
    [{ anyOf: [{ type: "string" }, {}] }, undefined],
    [{ type: ["string", "object"], oneOf: [{ properties: {} }] }, ["object"]],
    [at("Pet"), ["null", "string"]],
    [at("Self"), ["object"]],
  ])("can have these types: %j %j", (schema, expected) => {
    expect(types(schema)).toEqual(expected);
  });

  it("survives depth and circles", () => {
    let schema: Schema = { type: "string" };
    for (let level = 0; level < 20_000; level++) schema = level % 2 ? { allOf: [schema] } : { anyOf: [schema, schema] };
    expect(types(schema)).toBeUndefined();
    expect(facts.alternativesOf(document, { oneOf: [schema.allOf![0]!] })).toHaveLength(1);
    expect(facts.composition(document, at("Self"))).toEqual([schemas["Self"]]);
  });
});
