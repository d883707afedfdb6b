import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { diffDocuments } from "../../generator/diff/wire/diff-documents.js";
import { comparisonRules } from "../../generator/load/redocly-config.js";
import type { OpenApi } from "../../generator/document/types.js";
import { load } from "../../generator/load/load.js";
import { upgrade } from "../../generator/normalise/passes/upgrade.js";
import { outside, ruleFolders } from "../diff/compare.js";
import { refactors } from "../diff/refactors.js";
import { inOtherWords } from "./in-other-words.js";

/** Bigger files are left out. */
const mostBytes = 60_000;

const folders = ["diff-cases/specs", "corpus"].map(outside).filter((folder) => folder !== undefined);
const files = [
  ...ruleFolders.flatMap(({ path }) => [join(path, "before.yaml"), join(path, "after.yaml")]),
  ...folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((name) => /\.(ya?ml|json)$/.test(name) && !name.endsWith("index.json"))
      .map((name) => join(folder, name))
      .filter((path) => statSync(path).size < mostBytes),
  ),
];

describe("a description in other words", async () => {
  const config = await comparisonRules();
  it.each(files)("%s has the same structure, however it is written", async (file) => {
    const loaded = await load(file, { config }).catch(() => undefined);
    if (loaded === undefined) return; // A part of a description.
    const { document, locate } = loaded;
    upgrade.run(document);
    const base = { document, locate };
    const compare = (other: OpenApi) => {
      const revision = { document: inOtherWords(other), locate };
      return diffDocuments(base, revision, { translations: { base: "one", revision: "other" } });
    };
    expect(compare(structuredClone(document) as OpenApi)).toEqual([]);
    for (const [name, refactor] of Object.entries(refactors))
      expect(
        compare(refactor(structuredClone(document) as OpenApi)).filter(({ wire }) => wire !== "none"),
        name,
      ).toEqual([]);
  });
});
