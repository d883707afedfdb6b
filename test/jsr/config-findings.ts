import { valid } from "semver";
import type { JsrFile } from "./findings.js";

/** @see https://jsr.io/docs/package-configuration */
export interface JsrConfig {
  readonly name?: string;
  readonly version?: string;
  readonly license?: string;
  readonly exports?: string | Readonly<Record<string, string>>;
}

const named = /^@[a-z\d][a-z\d-]{1,18}[a-z\d]\/[a-z\d][a-z\d-]{0,56}[a-z\d]$/;

/** What jsr.json lacks, or has otherwise than it must. */
export function configFindings(
  { name = "", version = "", license, exports }: JsrConfig,
  files: readonly JsrFile[],
): string[] {
  const paths = new Set(files.map(({ path }) => `./${path}`));
  const entries = Object.entries(typeof exports === "string" ? { ".": exports } : (exports ?? {}));
  const isLicensed = license !== undefined || files.some(({ path }) => /^licen[cs]e(\.(md|txt))?$/i.test(path));
  return [
    ...(named.test(name) ? [] : [`jsr.json: name ${JSON.stringify(name)} is no @scope/name`]),
    ...(valid(version) === version ? [] : [`jsr.json: version ${JSON.stringify(version)} is none`]),
    ...(isLicensed ? [] : ["jsr.json: there is no license"]),
    ...(entries.length > 0 ? [] : ["jsr.json: exports nothing"]),
    ...entries.flatMap(([key, path]) => [
      ...(/^\.(\/[^/]+)*$/.test(key) ? [] : [`jsr.json: exports has the key ${key}`]),
      ...(paths.has(path) ? [] : [`jsr.json: exports ${path}, which is not there`]),
    ]),
  ];
}
