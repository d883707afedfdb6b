import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { documentsIn, inFiles, noiseInFiles, noiseOf, rewrites, slow } from "./noise.js";

/** A few of the repository's own; `noise.slow.test.ts` asks real ones. */
const documents = documentsIn(join(import.meta.dirname, "documents"), 60_000);

describe("nothing is told of", () => {
  it.each(rewrites)("$name", async (rewrite) => {
    const heard: (string[] | undefined)[] = [];
    // Outside of the slow suite, the compiler is asked of the first document that has something to rewrite.
    for (const document of documents.values())
      heard.push(await noiseOf(document, rewrite, slow || heard.every((lines) => lines === undefined)));
    expect(heard.flatMap((lines) => lines ?? [])).toEqual([]);
    expect(
      heard.some((lines) => lines !== undefined),
      "something to rewrite",
    ).toBe(true);
  });
  it.each(Object.entries(inFiles))("%s", async (_name, files) => {
    const heard = await Promise.all([...documents.values()].map((document) => noiseInFiles(document, files)));
    expect(heard.flatMap((lines) => lines ?? [])).toEqual([]);
    expect(
      heard.some((lines) => lines !== undefined),
      "something to rewrite",
    ).toBe(true);
  });
});
