import { expect, it } from "vitest";
import { plural } from "../../generator/plural.js";

it("writes a number with its noun as English does", () => {
  expect([0, 1, 2].map((count) => plural(count, "change"))).toEqual(["0 changes", "1 change", "2 changes"]);
  for (const count of [12, 999, 1_000, 22_361, 1_234_567])
    expect(plural(count, "operation")).toBe(`${count.toLocaleString("en-US")} operations`);
});
