import { expect, it } from "vitest";
import { membersOf } from "../../generator/document/facts.js";
import { reachedFrom, reachingSeveral, schemaGraph } from "../../generator/document/schema-graph.js";
import type { OpenApi, Schema } from "../../generator/document/types.js";

const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });

/** A and B name one another, and each a leaf; C names only the leaf of B; D stands apart. */
const schemas: Record<string, Schema> = {
  A: { oneOf: [ref("B"), ref("One"), ref("Nowhere")] },
  B: { anyOf: [ref("A"), ref("Two")] },
  C: { oneOf: [ref("Two"), ref("Two")] },
  D: { oneOf: [{ const: "inline" }] },
  One: { const: 1 },
  Two: { const: 2 },
};

const document: OpenApi = { openapi: "3.1.0", info: { title: "T", version: "1" }, components: { schemas } };
const { schemas: all, inner, outer, numberOf } = schemaGraph(document, membersOf, () => true);
const number = (name: string) => numberOf(schemas[name]!)!;
const names = (numbers: readonly number[]) =>
  numbers.map((each) => Object.keys(schemas).find((name) => schemas[name] === all[each]) ?? "inline").sort();

it("numbers every schema once, and what a reference leads to", () => {
  expect(all).toHaveLength(7);
  expect(numberOf(ref("B"))).toBe(number("B"));
  expect(numberOf(ref("Nowhere"))).toBeUndefined();
});

it("knows what stands within a schema, and where it stands", () => {
  expect(names(inner[number("A")]!)).toEqual(["B", "One"]);
  expect(names(inner[number("C")]!)).toEqual(["Two"]);
  expect(names(outer[number("Two")]!)).toEqual(["B", "C"]);
});

it("reaches what lies within, however it goes round", () => {
  expect(names(reachedFrom(inner, [number("A")]).numbers)).toEqual(["A", "B", "One", "Two"]);
  expect(names(reachedFrom(inner, [number("C"), number("D")]).numbers)).toEqual(["C", "D", "Two", "inline"]);
  expect(reachedFrom(outer, [number("One")]).has(number("B"))).toBe(true);
  expect(reachedFrom(outer, [number("One")]).has(number("C"))).toBe(false);
});

it("finds from where more than one value is reached", () => {
  const values = (one: number, two: number) => new Map([[number("One"), one] as const, [number("Two"), two] as const]);
  expect(names(reachingSeveral(outer, values(1, 2)))).toEqual(["A", "B"]);
  expect(reachingSeveral(outer, values(1, 1))).toEqual([]);
});

it("looks at each edge twice at most, however many schemas name one another", () => {
  const looks = (count: number) => {
    let looked = 0;
    const counted = Array.from({ length: count }, (_, index) => {
      const holders = Array.from({ length: 10 }, (_each, step) => (index * 7 + step * 31) % count);
      return new Proxy(holders, { get: (list, key) => ((looked += Number(key === "0")), Reflect.get(list, key)) });
    });
    reachingSeveral(counted, new Map(counted.map((_, index) => [index, index + 1] as const)));
    return looked;
  };
  expect(looks(400)).toBeLessThanOrEqual(2 * 400 + 400);
});
