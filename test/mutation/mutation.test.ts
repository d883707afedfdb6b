import fc from "fast-check";
import { expect, test } from "vitest";
import type { PrintedFile } from "../../generator/print/print.js";
import { inFolder } from "../load/in-folder.js";
import { faultsOf } from "./compiled.js";
import { edited, mutations } from "./edits.js";
import { outcomeOf } from "./outcome.js";
import { poolOf } from "./pool.js";

/** Mutations of small documents; `mutation.slow.test.ts` has many of all. `KATAGAMI_SEED` tries others. */
const seed = Number(process.env["KATAGAMI_SEED"] ?? 1);
const pool = poolOf(3_000);

test("of 300 mutated documents comes a package that compiles, or problems; and no text of theirs runs", async () => {
  const packages = new Map<string, readonly PrintedFile[]>();
  await inFolder({}, async (cwd) => {
    const becomesAPackage = fc.asyncProperty(mutations(pool.length), async ({ of, list }) => {
      const { files, faults } = await outcomeOf(edited(pool[of]![1], list), cwd);
      expect(faults).toEqual([]);
      if (files !== undefined) packages.set(String(packages.size), files);
    });
    await fc.assert(becomesAPackage, { numRuns: 300, seed });
  });
  expect(packages.size).toBeGreaterThan(100);
  expect(packages.size).toBeLessThan(250);
  expect(await inFolder({}, async (folder) => faultsOf(packages, folder))).toEqual([]);
}, 300_000);

test("a package that does not compile, or that runs, is found", async () => {
  const file = (path: string, text: string) => ({ path, text });
  const wrong = [file("src/index.js", "canaryRan();"), file("src/index.d.ts", "export const a: Gone;")];
  const told = await inFolder({}, async (folder) => faultsOf(new Map([["0", wrong]]), folder));
  expect(told).toEqual([expect.stringContaining("Cannot find name 'Gone'"), "a canary ran"]);
});
