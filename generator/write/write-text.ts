import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { writeError } from "./write-error.js";

/** Writes one file, whole or not at all. @throws WriteError */
export function writeText(path: string, text: string): void {
  const beside = `${path}.katagami-new`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(beside, text);
    renameSync(beside, path);
  } catch (cause) {
    rmSync(beside, { force: true });
    throw writeError(path, cause);
  }
}
