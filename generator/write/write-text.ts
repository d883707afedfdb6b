import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { removeUnfinished } from "./staging.js";
import { writeError } from "./write-error.js";

/**
 * Writes one file, whole or not at all.
 * @param named the path as the user wrote it, and the option that it was written with
 * @throws WriteError
 */
export function writeText(path: string, text: string, named: { readonly path: string; readonly option: string }): void {
  const beside = `${path}.katagami-new`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(beside, text);
    renameSync(beside, path);
  } catch (cause) {
    removeUnfinished(beside);
    throw writeError(named.path, cause, named.option);
  }
}
