import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import type { OpenApi } from "../../generator/document/types.js";
import { comparisonRules } from "../../generator/load/redocly-config.js";
import { load } from "../../generator/load/load.js";
import { upgrade } from "../../generator/normalise/passes/upgrade.js";
import { outside } from "../diff/compare.js";

/** Bigger descriptions are left out: some thousand edits have to be tried in minutes. */
const mostBytes = 40_000;

const repository = join(import.meta.dirname, "../..");

/** Descriptions of this repository. */
export const own: readonly string[] = [
  join(repository, "test/wide/openapi.yaml"),
  ...["callbacks", "encoding", "links", "oauth2", "recursive", "response-headers", "webhooks"].map((name) =>
    join(repository, "test/golden", name, "openapi.yaml"),
  ),
];

/** Real descriptions, the smallest first; none, and said aloud, where they are missing. */
export function real(): string[] {
  const corpus = outside("corpus");
  if (corpus === undefined) return [];
  return readdirSync(corpus)
    .filter((name) => /\.(ya?ml|json)$/.test(name) && name !== "index.json")
    .map((name) => join(corpus, name))
    .filter((path) => statSync(path).size < mostBytes)
    .sort((one, other) => statSync(one).size - statSync(other).size || one.localeCompare(other));
}

/** A description as it is compared; undefined where it is a part of one, or none of OpenAPI 3. */
export async function open(path: string): Promise<OpenApi | undefined> {
  const loaded = await load(path, { config: await comparisonRules() }).catch(() => undefined);
  if (loaded === undefined) return undefined;
  const document = loaded.document as OpenApi;
  upgrade.run(document);
  return document;
}
