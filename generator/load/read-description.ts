import { stringifyYaml } from "./openapi-core.js";
import { fileProblem, ProblemsError } from "../problem.js";
import type { LoadOptions } from "./load-options.js";
import { load } from "./load.js";
import { absoluteLocation, displayLocation } from "./location.js";
import { openSource } from "./open-source.js";
import type { Reader } from "./reader.js";
import { comparisonRules } from "./redocly-config.js";
import { isSelfContained } from "./self-contained.js";
import { onlyWarnings } from "./sort-problems.js";

/** A description as one file. */
export interface OneFile {
  readonly bytes: Uint8Array;
  /** How many files and pages it was made of. */
  readonly files: number;
}

/**
 * Reads a source of any form as the bytes of one file: those that it has where it is one that refers to no other, else all bundled
 * in one. No overlay is applied.
 * @throws ProblemsError
 */
export async function readDescription(
  source: string,
  format: "json" | "yaml",
  options: LoadOptions,
  reader: Reader,
): Promise<OneFile> {
  const { cwd } = reader.settings;
  const location = absoluteLocation(source, cwd);
  const { documents, problems } = await openSource(location, reader, options.onProgress ?? (() => {}));
  onlyWarnings(problems);
  const [only, second] = documents;
  const text = await reader.read(location).catch(() => undefined);
  if (only && !second && text?.bytes && only.source.body === text.body && isSelfContained(only.parsed)) {
    if (format === "json" && !/^\s*\{/.test(text.body)) {
      const message = "It is YAML, and the root of the API in redocly.yaml ends with .json.";
      const hint = "Let root end with .yaml: what is pulled keeps its format.";
      throw new ProblemsError([fileProblem(displayLocation(location, cwd), "pull-format", message, hint)]);
    }
    return { bytes: text.bytes, files: 1 };
  }
  const { document } = await load(source, { ...options, config: await comparisonRules() }, reader);
  const body =
    format === "json"
      ? `${JSON.stringify(document, null, 2)}\n`
      : stringifyYaml(document, { noRefs: true, lineWidth: -1 });
  return { bytes: Buffer.from(body), files: reader.locations().length };
}
