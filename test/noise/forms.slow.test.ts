import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { outside } from "../diff/compare.js";
import { changedFiles, forms, outputOf } from "./forms.js";
import { documentsIn, ours } from "./noise.js";

const root = join(import.meta.dirname, "../..");
const documents = new Map([
  ...ours,
  ...["test/golden", "test/wide", "test/canary", "spec"].flatMap((folder) => [...documentsIn(join(root, folder), 4e5)]),
  ...documentsIn(outside("corpus") ?? "", 60_000),
]);

describe(`of ${documents.size} documents, no byte is another one of`, () => {
  const plain = new Map<string, ReadonlyMap<string, string>>();

  it.each(Object.entries(forms))(
    "%s",
    async (_name, form) => {
      const told: string[] = [];
      let tried = 0;
      for (const [name, document] of documents) {
        if (!plain.has(name)) plain.set(name, await outputOf({ "openapi.json": JSON.stringify(document) }));
        const changed = await changedFiles(document, plain.get(name)!, form);
        tried += Number(changed !== undefined);
        told.push(...(changed ?? []).map((path) => `${name}: ${path}`));
      }
      expect(told).toEqual([]);
      expect(tried).toBeGreaterThan(10);
    },
    600_000,
  );
});
