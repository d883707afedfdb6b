import { expect, it } from "vitest";
import { alignLines } from "../../generator/diff/report/html/page-data.js";

const side = (text: string, line = 1) => ({ text, line });

it("puts equal lines side by side, and what replaces something beside it", () => {
  expect(alignLines(side("a\nb\nc", 10), side("a\nx\ny\nc", 20))).toEqual([
    { base: [10, "a"], revision: [20, "a"], same: true },
    { base: [11, "b"], revision: [21, "x"], same: false },
    { revision: [22, "y"], same: false },
    { base: [12, "c"], revision: [23, "c"], same: true },
  ]);
});

it("shows one side where the other is not there", () => {
  expect(alignLines(undefined, side("a"))).toEqual([{ revision: [1, "a"], same: false }]);
  expect(alignLines(side("a\n\n"), undefined)).toEqual([{ base: [1, "a"], same: false }]);
  expect(alignLines(undefined, undefined)).toEqual([]);
});

it("cuts long excerpts", () => {
  const long = side(Array.from({ length: 5000 }, (_, index) => String(index)).join("\n"));
  expect(alignLines(long, long)).toHaveLength(61);
});
