import { describe, expect, it } from "vitest";
import { inFiles, noiseInFiles, noiseOf, ours, rewrites } from "./noise.js";

/** A few of the repository's own; `noise.slow.test.ts` asks real ones, and the compiler too. */

describe("nothing is told of", () => {
  it.each(rewrites)("$name", async (rewrite) => {
    const heard: (string[] | undefined)[] = [];
    for (const document of ours.values()) heard.push(await noiseOf(document, rewrite, false));
    expect(heard.flatMap((lines) => lines ?? [])).toEqual([]);
    expect(
      heard.some((lines) => lines !== undefined),
      "something to rewrite",
    ).toBe(true);
  });
  it.each(Object.entries(inFiles))("%s", async (_name, files) => {
    const heard = await Promise.all([...ours.values()].map((document) => noiseInFiles(document, files, false)));
    expect(heard.flatMap((lines) => lines ?? [])).toEqual([]);
    expect(
      heard.some((lines) => lines !== undefined),
      "something to rewrite",
    ).toBe(true);
  });
});
