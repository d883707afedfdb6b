import { describe, expect, it } from "vitest";
import { outside } from "../diff/compare.js";
import { documentsIn, inFiles, noiseInFiles, noiseOf, ours, rewrites } from "./noise.js";

const corpus = outside("corpus");
/** Bigger documents say nothing that these do not. */
const documents = documentsIn(corpus ?? "", 60_000);

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

describe.skipIf(corpus === undefined)(`over ${documents.size} documents, nothing is told of`, () => {
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

// To ask the compiler of every document would take an hour: each rewrite is tried in one that has something to rewrite, each in another.
describe.skipIf(corpus === undefined)("the compiler has nothing to tell of either", () => {
  const small = [...documents].filter(([, document]) => JSON.stringify(document).length < 12_000).reverse();
  const larger = [...documents].filter((each) => !small.includes(each));
  const asked = new Set<string>();
  it.each(rewrites.map((rewrite, index) => ({ name: rewrite.name, rewrite, index })))(
    "$name",
    async ({ rewrite, index }) => {
      const first = (index * 7) % small.length;
      for (const [file, document] of [...small.slice(first), ...small.slice(0, first), ...larger]) {
        const heard = await noiseOf(document, rewrite);
        if (heard === undefined) continue;
        asked.add(file);
        expect(heard, file).toEqual([]);
        return;
      }
      expect.unreachable("no document has anything to rewrite");
    },
    60_000,
  );
  it("in at least ten documents", () => expect(asked.size).toBeGreaterThanOrEqual(10));
});

describe("the compiler has nothing to tell of documents of ours", () => {
  it.each(rewrites)(
    "$name",
    async (rewrite) => {
      for (const [file, document] of ours) expect((await noiseOf(document, rewrite)) ?? [], file).toEqual([]);
    },
    60_000,
  );
});
