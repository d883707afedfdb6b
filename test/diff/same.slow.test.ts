import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { diffDocuments } from "../../generator/diff/wire/diff-documents.js";
import type { OpenApi } from "../../generator/document/types.js";
import { comparisonRules } from "../../generator/load/redocly-config.js";
import { load } from "../../generator/load/load.js";
import { upgrade } from "../../generator/normalise/passes/upgrade.js";
import { outside, ruleFolders } from "./compare.js";
import { refactors } from "./refactors.js";

/** Bigger files are left to the bench. */
const mostBytes = 60_000;

const cases = outside("diff-cases/specs");
const corpus = outside("corpus");
const files = [
  ...ruleFolders.flatMap(({ path }) => [join(path, "before.yaml"), join(path, "after.yaml")]),
  ...(cases === undefined ? [] : descriptionsIn(cases)),
  ...(corpus === undefined ? [] : descriptionsIn(corpus)),
];

describe("a description", async () => {
  const config = await comparisonRules();
  it.each(files)("%s is what it is, however it is written", async (file) => {
    const loaded = await load(file, { config }).catch(() => undefined);
    if (loaded === undefined) return; // A part of a description.
    const { document, locate } = loaded;
    upgrade.run(document);
    const side = { document, locate };
    expect(diffDocuments(side, { document: structuredClone(document) as OpenApi, locate })).toEqual([]);
    for (const [name, refactor] of Object.entries(refactors)) {
      const other = { document: refactor(structuredClone(document) as OpenApi), locate };
      const changes = [...diffDocuments(side, other), ...diffDocuments(other, side)];
      // That a name of a schema is gone is told; that it is another one is no change of what travels.
      const heard = changes.filter(({ id, wire }) => wire !== "none" && id !== "api-schema-removed");
      expect(heard, name).toEqual([]);
    }
  });
});

function descriptionsIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(ya?ml|json)$/.test(name) && !name.endsWith("index.json"))
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).size < mostBytes);
}
