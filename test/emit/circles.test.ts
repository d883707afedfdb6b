import { expect, test } from "vitest";
import { circles } from "../../generator/emit/recursive-aliases.js";

const found = (graph: Readonly<Record<string, string>>) => {
  const edges = Object.entries(graph).map(([node, next]) => [node, new Set(next)] as const);
  return [...circles(new Map(edges))].map(([node, circle]) => `${node}: ${[...circle].sort().join("")}`).sort();
};

test.each([
  [{ a: "b", b: "c", c: "" }, []],
  [{ a: "a", b: "a" }, ["a: a"]],
  [{ a: "b", b: "ac", c: "d", d: "c", e: "a" }, ["a: ab", "b: ab", "c: cd", "d: cd"]],
  [{ a: "bc", b: "d", c: "d", d: "a" }, ["a: abcd", "b: abcd", "c: abcd", "d: abcd"]],
  [{ a: "bx", b: "c", c: "b", x: "x?" }, ["b: bc", "c: bc", "x: x"]],
] as const)("of %j", (graph, expected) => expect(found(graph as never)).toEqual(expected));

test("a way of a hundred thousand nodes, at whose end it goes back, is a circle", () => {
  const nodes = Array.from({ length: 100_000 }, (_, index) => String(index));
  const graph = new Map(nodes.map((node, index) => [node, new Set([nodes[index + 1] ?? nodes[0]!])]));
  expect(circles(graph).get("7")?.size).toBe(nodes.length);
  graph.set("99999", new Set());
  expect(circles(graph).size).toBe(0);
});
