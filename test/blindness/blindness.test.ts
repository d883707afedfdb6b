import { expect, test } from "vitest";
import { blindnessIn, Coverage } from "./blind.js";
import { open, own } from "./documents.js";

test("what is edited in descriptions of ours is told where it matters", async () => {
  const coverage = new Coverage(1);
  const blind: string[] = [];
  let tried = 0;
  for (const path of own) {
    const found = blindnessIn((await open(path))!, coverage, 60);
    blind.push(...found.blind);
    tried += found.tried;
  }
  console.info(`${tried} edits`);
  expect(tried).toBeGreaterThan(300);
  expect(blind).toEqual([]);
});
