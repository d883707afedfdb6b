import { expect, it } from "vitest";
import { missingPaths } from "../../generator/diff/translations/match-examples.js";

it.each([
  [{ a: "x", b: { c: 1 } }, { a: "訳", b: {} }, ["b.c"]],
  [{ a: { b: 1 } }, { a: null }, ["a.b"]],
  [{ a: { b: { c: 1 } } }, {}, ["a"]],
  [[{ a: 1 }, { b: 1 }], [{ a: 1 }, {}], ["[1].b"]],
  [[{ a: 1 }, { b: [{ c: 1 }] }], [{ b: [] }], ["[].a", "[].b[].c"]],
  [["one", "two"], ["一つ"], []],
])("%j has what %j lacks: %j", (one, other, missing) => {
  expect(missingPaths(one, other)).toEqual(missing);
  expect(missingPaths(one, one)).toEqual([]);
});
