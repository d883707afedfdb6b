import { expect, test } from "vitest";
import { expectWithinBudget, most } from "../bench/budgets.js";

test("a number may grow by two hundredths, and never beyond what is promised", () => {
  expect(most({ measured: 5000 })).toBe(5100);
  expect(most({ measured: 5000, promised: 5050 })).toBe(5050);
  expect(most({ measured: 8 })).toBe(9);
});

test.skipIf(process.env["KATAGAMI_BUDGETS"] === "write")(
  "a number beyond its budget, or without one, is a failure",
  () => {
    expect(() => expectWithinBudget("bytes", "one JSON operation", 1_000_000)).toThrow("one JSON operation");
    expect(() => expectWithinBudget("bytes", "what nobody measures", 1)).toThrow("npm run budgets");
  },
);
