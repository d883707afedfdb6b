import { expect, test } from "vitest";
import { blindnessIn, Coverage } from "./blind.js";
import { open, own, real } from "./documents.js";

const least = 30;
const paths = real();

test.skipIf(paths.length === 0)(
  "what is edited in real descriptions is told where it matters",
  async () => {
    const coverage = new Coverage(2);
    const blind = new Map<string, string[]>();
    let [tried, documents] = [0, 0];
    for (const path of [...own, ...paths]) {
      const document = await open(path);
      if (document === undefined) continue;
      const found = blindnessIn(document, coverage, 400);
      documents += 1;
      tried += found.tried;
      for (const what of found.blind) {
        const [keyword] = what.split(" at #");
        blind.set(keyword!, [...(blind.get(keyword!) ?? []), `${path.split("/").at(-1)} ${what}`]);
      }
    }
    console.info(`${tried} edits in ${documents} documents, at ${coverage.size} kinds of places`);
    expect(documents).toBeGreaterThanOrEqual(least + own.length);
    expect(Object.fromEntries([...blind].sort())).toEqual({});
  },
  300_000,
);
