import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type { Hold } from "../load/hold.js";
import { removeUnfinished } from "./remove-unfinished.js";

/** The disk refused: says which folder, why, and what would help. The package that was there is untouched. */
export class WriteError extends Error {
  override readonly name = "WriteError";
  constructor(
    readonly folder: string,
    reason: string,
    readonly hint: string,
    options?: ErrorOptions,
  ) {
    super(`Cannot write ${folder}: ${reason}`, options);
  }
}

/**
 * A WriteError for what the operating system answered.
 * @param option what the user chooses the place with
 */
export function writeError(folder: string, cause: unknown, option = "--out"): WriteError {
  const { code = "", message = String(cause) } = cause as NodeJS.ErrnoException;
  const [reason, hint] = known(option)[code] ?? [message, `Choose another folder with ${option}.`];
  return new WriteError(folder, reason, hint, { cause });
}

const known = (option: string): Record<string, [reason: string, hint: string]> => ({
  EACCES: ["permission denied", `Make the folder and the one above it writable, or choose another with ${option}.`],
  EPERM: ["permission denied", `Make the folder and the one above it writable, or choose another with ${option}.`],
  EROFS: ["the file system is read-only", `Choose a folder on another file system with ${option}.`],
  ENOSPC: ["the disk is full", "Free some space and run again."],
  EDQUOT: ["the disk quota is used up", "Free some space and run again."],
  EFBIG: ["a file would be larger than this process may write", "Raise the limit (ulimit -f) and run again."],
  ENOTDIR: ["something on the way to it is a file, not a folder", `Choose another folder with ${option}.`],
  EEXIST: ["something on the way to it is a file, not a folder", `Choose another folder with ${option}.`],
  EISDIR: ["it is a folder, not a file", `Name a file with ${option}.`],
  ENOENT: ["a folder on the way to it has gone", "Run again."],
  ELOOP: ["the links on the way to it lead in a circle", `Choose another folder with ${option}.`],
  ENAMETOOLONG: ["its name is too long for this disk", `Choose a shorter name with ${option}.`],
  EBUSY: ["the folder is in use, or a mount point", `Choose a folder inside of it with ${option}.`],
  EXDEV: ["the folder is a mount point", `Choose a folder inside of it with ${option}.`],
});

/** How a file is called, and who is to know of it while it is written. */
export interface NamedFile {
  /** As the user wrote it. */
  readonly path: string;
  /** That it was written with. */
  readonly option: string;
  readonly hold?: Hold;
}

/**
 * Writes one file, whole or not at all.
 * @throws WriteError
 */
export function writeText(path: string, text: string | Uint8Array, named: NamedFile): void {
  const beside = `${path}.katagami-new`;
  const release = named.hold?.({ what: "path", path: beside });
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(beside, text);
    renameSync(beside, path);
  } catch (cause) {
    removeUnfinished(beside);
    throw writeError(named.path, cause, named.option);
  } finally {
    release?.();
  }
}
