import type { Slots, SlotsInput } from "./index.js";

export const sent: SlotsInput = {
  weights: { red: 1 },
  one: { only: 1 },
  maybe: null,
  any: { a: [] },
  open: { a: 1 },
  pattern: { x: "y" },
  unevaluated: { name: "n", others: 1 },
  closed: {},
  none: {},
  pair: [1, "a"],
  rest: [1, "a", "b"],
  exact: [1, "a"],
  tree: { left: { right: {} } },
};
// @ts-expect-error no such name
export const blue: SlotsInput["weights"] = { blue: 1 };
// @ts-expect-error none of the names that are known
export const unknown: SlotsInput["open"] = { c: 1 };
// @ts-expect-error a number
export const text: SlotsInput["weights"] = { red: "1" };
// @ts-expect-error no other name
export const other: SlotsInput["one"] = { other: 1 };
// @ts-expect-error no other property
export const open: SlotsInput["closed"] = { other: 1 };
// @ts-expect-error no property
export const some: SlotsInput["none"] = { other: 1 };
// @ts-expect-error two, and no more
export const three: SlotsInput["pair"] = [1, "a", 2];
// @ts-expect-error a tree has no other branches
export const tree: SlotsInput["tree"] = { left: { middle: {} } };

export function read({ weights, maybe, open, unevaluated, pair, rest, tree }: Slots): string {
  const numbers: (number | undefined)[] = [weights.red, weights.green, open.a, open["learned later"], unevaluated["others"], pair[0], rest[0]];
  const texts: (string | undefined)[] = [maybe?.a, unevaluated.name, pair[1], rest[2]];
  return [...numbers, ...texts, tree.left?.right?.left].join();
}
