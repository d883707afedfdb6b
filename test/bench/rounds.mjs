import { median } from "./run-measured.mjs";

/**
 * Runs each of several ways in turn, round after round, the first few unmeasured.
 * @returns by the name of each: the median of its milliseconds, and of its ratios to the first one of the same round
 */
export async function rounds(ways, { rounds: count, warmUp }) {
  const names = Object.keys(ways);
  const times = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = 0; round < warmUp + count; round++) {
    for (const name of names) {
      const start = performance.now();
      await ways[name]();
      if (round >= warmUp) times[name].push(performance.now() - start);
    }
  }
  const [first] = names;
  return Object.fromEntries(
    names.map((name) => [
      name,
      {
        milliseconds: median(times[name]),
        ratio: median(times[name].map((time, round) => time / times[first][round])),
      },
    ]),
  );
}
