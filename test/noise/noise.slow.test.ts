import { describe, expect, it } from "vitest";
import { outside } from "../diff/compare.js";
import { documentsIn, inFiles, noiseInFiles, noiseOf, rewrites } from "./noise.js";

const corpus = outside("corpus");
/** Bigger documents say nothing that these do not. */
const documents = documentsIn(corpus ?? "test", 60_000);

/** Prints what was heard, and fails where that is anything. */
async function silent(name: string, listen: (document: never) => Promise<string[] | undefined>): Promise<void> {
  const noise: string[] = [];
  let applied = 0;
  for (const [file, document] of documents) {
    const heard = await listen(document as never);
    if (heard === undefined) continue;
    applied++;
    noise.push(...heard.map((line) => `${file}: ${line}`));
  }
  if (noise.length > 0) console.error(`${name}\n${noise.slice(0, 20).join("\n")}`);
  expect(noise).toEqual([]);
  expect(applied, "documents that have anything to rewrite").toBeGreaterThan(0);
}

// The compiler is asked in noise.test.ts alone: over all of these it would take an hour.
describe(`over ${documents.size} documents, nothing is told of`, () => {
  it("is tried with enough of both", () => {
    expect(documents.size).toBeGreaterThanOrEqual(30);
    expect(rewrites.length + Object.keys(inFiles).length).toBeGreaterThanOrEqual(25);
  });
  it.each(rewrites)(
    "$name",
    (rewrite) => silent(rewrite.name, (document) => noiseOf(document, rewrite, false)),
    600_000,
  );
  it.each(Object.entries(inFiles))(
    "%s",
    (name, files) => silent(name, (document) => noiseInFiles(document, files, false)),
    600_000,
  );
});
