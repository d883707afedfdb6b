import { appendFileSync } from "node:fs";
import { writeError, type NamedFile } from "./write-error.js";

/**
 * Adds a text to the end of a file, which is made where there is none.
 * @throws WriteError
 */
export function addToFile(path: string, text: string, { path: named, option }: NamedFile): void {
  try {
    appendFileSync(path, text);
  } catch (cause) {
    throw writeError(named, cause, option);
  }
}
