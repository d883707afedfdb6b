import { readFileSync } from "node:fs";
import { type NamedFile, WriteError, writeText } from "./write-error.js";

/**
 * Writes one file where there is none, or the same one.
 * @throws WriteError where the disk refuses, or a file with another text is there: somebody may have worked on it
 */
export function writeNewText(path: string, text: string, named: NamedFile): void {
  const there = readIfThere(path);
  if (there !== undefined && there !== text)
    throw new WriteError(
      named.path,
      "a file with another text is there",
      `Name another file with ${named.option}, or move that one away.`,
    );
  writeText(path, text, named);
}

/** The text of a file; undefined where there is none that can be read. */
export function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}
