import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { changedFiles, forms, outputOf } from "./forms.js";
import { documentsIn, ours } from "./noise.js";

/** Two documents a form, each with others; `forms.slow.test.ts` tries all with each. */
const golden = documentsIn(join(import.meta.dirname, "../golden"), 60_000);
const documents = [...ours, ...golden];

describe("no byte of a package is another one of", () => {
  it.each(Object.entries(forms).map(([name, form], index) => ({ name, form, index })))(
    "$name",
    async ({ form, index }) => {
      let tried = 0;
      for (let step = 0; tried < 2 && step < documents.length; step++) {
        const [name, document] = documents[(index * 9 + step) % documents.length]!;
        if (form(structuredClone(document)) === undefined) continue;
        const plain = await outputOf({ "openapi.json": JSON.stringify(document) });
        expect(await changedFiles(document, plain, form), name).toEqual([]);
        expect([...plain.keys()], name).toContain("openapi.json");
        tried++;
      }
      expect(tried).toBe(2);
    },
  );
});
