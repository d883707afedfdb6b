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
