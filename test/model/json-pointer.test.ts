import { expect, test } from "vitest";
import { dereference, lookUp, pointer } from "../../generator/document/pointer.js";

const root = {
  nothing: null,
  pet: { type: "object" },
  alias: { $ref: "#/pet" },
  circle: { $ref: "#/circle" },
  "a/b": { "c~d": 1 },
  "a=50%25": 2,
  "a=50%2": 3,
  "%zz%41": 4,
};

test.for([
  [{ $ref: "#/alias" }, root.pet],
  [{ $ref: "#/circle" }, undefined],
  [{ $ref: "#/nothing" }, undefined],
  [{ $ref: "#/nowhere" }, undefined],
  [{ $ref: "other.yaml#/pet" }, undefined],
  [null, undefined],
] as const)("%j leads to %j", ([reference, target]) => {
  expect(dereference<{ $ref?: string }>(root, reference as { $ref: string })).toBe(target);
});

test("what a pointer escapes is found again", () => {
  expect(lookUp(root, pointer("a/b", "c~d"))).toBe(1);
  expect(["a=50%25", "a=50%2", "%zz%41"].map((key) => lookUp(root, pointer(key)))).toEqual([2, 3, 4]);
});

test("only own keys are followed", () => {
  expect(lookUp(root, "#/constructor/name")).toBeUndefined();
});
