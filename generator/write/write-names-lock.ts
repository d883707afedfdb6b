import { resolve } from "node:path";
import type { Hold } from "../load/hold.js";
import { writeText } from "./write-error.js";

/** A `names.lock.yaml` as it is to stand, and as it stands. */
export interface NamesFile {
  /** Relative to the working directory. */
  readonly path: string;
  readonly text: string;
  /** Undefined where there is none. */
  readonly before: string | undefined;
}

/** What is to be done with a names lock. */
export type NamesDifference = "missing" | "changed" | "same";

/** How a names lock differs from what is to stand there. */
export function compareNamesLock({ text, before }: NamesFile): NamesDifference {
  return before === undefined ? "missing" : before === text ? "same" : "changed";
}

/**
 * Writes a names lock where it differs.
 * @throws WriteError where the disk refuses
 */
export function writeNamesLock(names: NamesFile, cwd: string, hold: Hold | undefined): void {
  if (compareNamesLock(names) === "same") return;
  const { path, text } = names;
  writeText(resolve(cwd, path), text, { path, option: "the root of the API in redocly.yaml", ...(hold && { hold }) });
}
