import { expect, test } from "vitest";
import { referenceSiblings } from "../../../generator/normalise/passes/reference-siblings.js";
import type { OpenApi, Schema } from "../../../generator/document/types.js";

function changed(schema: Schema, openapi = "3.1.0") {
  const components = { schemas: { Pet: { type: "object", properties: { name: { type: "string" } } }, Mine: schema } };
  const document = { openapi, info: { title: "a", version: "1" }, paths: {}, components } as unknown as OpenApi;
  const repairs = referenceSiblings.run(document);
  return { schema: document.components!.schemas!["Mine"], pointers: repairs.map((repair) => repair.pointer) };
}

const $ref = "#/components/schemas/Pet";

test.for<[string, Schema]>([
  ["properties", { properties: { extra: { type: "string" } } }],
  ["required", { required: ["name"] }],
  ["an enumeration", { enum: ["a"] }],
  ["a type without null", { type: "string" }],
  ["a union", { oneOf: [{ required: ["name"] }] }],
])("%s beside a reference goes with it", ([, beside]) => {
  expect(changed({ $ref, description: "Words", ...beside })).toEqual({
    schema: { description: "Words", ...beside, allOf: [{ $ref }] },
    pointers: ["#/components/schemas/Mine"],
  });
});

test("an allOf beside a reference is of one more", () => {
  expect(changed({ $ref, allOf: [{ required: ["name"] }] }).schema).toEqual({
    allOf: [{ $ref }, { required: ["name"] }],
  });
});

test("what is read only beside a reference counts for a schema with a name; a property says so itself", () => {
  expect(changed({ $ref, readOnly: true }).schema).toEqual({ readOnly: true, allOf: [{ $ref }] });
  const holder = { type: "object" as const, properties: { pet: { $ref, readOnly: true } } };
  expect(changed(holder)).toEqual({ schema: holder, pointers: [] });
});

test("words, bounds and the type of an object change no type, and in 3.0 nothing counts", () => {
  const beside = { $ref, description: "Words", minProperties: 1, type: "object" as const };
  expect(changed(beside)).toEqual({ schema: beside, pointers: [] });
  const old = { $ref, required: ["name"] };
  expect(changed(old, "3.0.3")).toEqual({ schema: old, pointers: [] });
});

/** What becomes of a schema beside others, and what is told of it. */
function told(schema: Schema) {
  const components = {
    schemas: {
      Pet: { type: "object", properties: { name: { type: "string" } } },
      Maybe: { oneOf: [{ $ref }, { type: "null" }] },
      Text: { type: "string" },
      MaybeText: { type: ["string", "null"] },
      Free: { type: "object" },
      Any: {},
      Mine: schema,
    },
  };
  const document = {
    openapi: "3.1.0",
    info: { title: "a", version: "1" },
    paths: {},
    components,
  } as unknown as OpenApi;
  const repairs = referenceSiblings.run(document);
  return {
    schema: document.components!.schemas!["Mine"],
    reasons: repairs.map(({ after, reason }) => [after, reason]),
  };
}

const to = (name: string) => ({ $ref: `#/components/schemas/${name}` });

test.for<[string, Schema]>([
  ["Text", { type: ["string", "null"] }],
  ["Pet", { nullable: true }],
  ["Maybe", { type: "object" }],
  ["Pet", { type: "array" }],
  ["Pet", { additionalProperties: false }],
  ["Pet", { additionalProperties: { type: "integer" } }],
])("what says nothing beside a reference to %s is told: %j", ([name, beside]) => {
  expect(told({ ...to(name), description: "Words", ...beside })).toEqual({
    schema: { ...to(name), description: "Words" },
    reasons: [["the $ref alone", expect.any(String)]],
  });
});

test.for<[string, Schema]>([
  ["MaybeText", { type: "string" }],
  ["MaybeText", { type: ["string", "integer"] }],
  ["Any", { type: "array" }],
  ["Free", { additionalProperties: { type: "integer" } }],
])("what narrows a reference to %s goes with it: %j", ([name, beside]) => {
  expect(told({ ...to(name), ...beside })).toEqual({
    schema: { ...beside, allOf: [to(name)] },
    reasons: [["an allOf of both", "since 3.1 both apply"]],
  });
});

test.for<[string, Schema]>([
  ["Text", { type: "string" }],
  ["Pet", { type: "object" }],
  ["Text", { type: ["string", "integer"] }],
  ["Pet", { additionalProperties: true }],
])("what says no more than a reference to %s stays: %j", ([name, beside]) => {
  expect(told({ ...to(name), ...beside })).toEqual({ schema: { ...to(name), ...beside }, reasons: [] });
});
