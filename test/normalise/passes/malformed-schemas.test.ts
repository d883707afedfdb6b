import { expect, test } from "vitest";
import { runOnSchemas } from "../run-pass.js";

test("what is no schema becomes one that says nothing", () => {
  const { schemas, repairs } = runOnSchemas("malformed-schemas", {
    Pet: { oneOf: ["a text", { type: "string" }, true], properties: { age: null, tags: [] }, allOf: [] },
  });
  expect(schemas["Pet"]).toEqual({
    oneOf: [{}, { type: "string" }, {}],
    properties: { age: {}, tags: {} },
    allOf: [],
  });
  expect(repairs).toEqual([
    "#/components/schemas/Pet/properties/age: null → a schema that allows everything",
    "#/components/schemas/Pet/properties/tags: a list → a schema that allows everything",
    '#/components/schemas/Pet/oneOf/0: "a text" → a schema that allows everything',
  ]);
});

test("an object keeps no values that are none", () => {
  const { schemas, repairs } = runOnSchemas("malformed-schemas", {
    Proof: { type: "object", enum: ["name", "value"] },
    Fixed: { type: "object", enum: [{ a: 1 }] },
    Open: { enum: ["a"] },
  });
  expect(schemas).toMatchObject({ Proof: { type: "object" }, Fixed: { enum: [{ a: 1 }] }, Open: { enum: ["a"] } });
  expect(schemas["Proof"]).not.toHaveProperty("enum");
  expect(repairs).toEqual(["#/components/schemas/Proof/enum: values that are no objects → left out"]);
});

test("what is no object requires no properties", () => {
  const { schemas, repairs } = runOnSchemas("malformed-schemas", {
    Text: { type: "string" },
    Both: { allOf: [{ $ref: "#/components/schemas/Text" }], required: ["kind"] },
  });
  expect(schemas["Both"]).not.toHaveProperty("required");
  expect(repairs).toEqual(["#/components/schemas/Both/required: properties of what is no object → left out"]);
});

test("`true` and `false` in a list, or with a name, are objects that mean the same, and nothing is told", () => {
  const { schemas, repairs } = runOnSchemas("malformed-schemas", {
    A: { allOf: [true, { type: "string" }], oneOf: [false], properties: { a: true } },
    B: true as never,
  });
  expect(schemas).toEqual({
    A: { allOf: [{}, { type: "string" }], oneOf: [{ not: {} }], properties: { a: true } },
    B: {},
  });
  expect(repairs).toEqual([]);
});
