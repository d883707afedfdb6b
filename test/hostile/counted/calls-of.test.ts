import { expect, it } from "vitest";
import { callsOf } from "./calls-of.js";

const one = (number: number) => number + 1;

function hot(rounds: number): number {
  let sum = 0;
  for (let round = 0; round < rounds; round++) sum = one(sum);
  return sum;
}

it("counts what was optimised like what was not", async () => {
  const calls = (rounds: number) =>
    callsOf(
      (url) => url.includes("calls-of.test"),
      () => hot(rounds),
    );
  for (let time = 0; time < 100; time++) hot(20_000);
  const [first, second] = [await calls(50_000), await calls(100_000)];
  expect(first).toBeGreaterThan(100_000);
  expect(second / first).toBeCloseTo(2, 2);
});
