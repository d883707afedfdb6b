import { chmodSync, existsSync, mkdirSync, realpathSync, renameSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import type { PrintedFile } from "../print/print.js";
import { compare, isSame, type Difference } from "./compare.js";
import { withLock, type Writer } from "./lock.js";
import { moveForeign } from "./move-foreign.js";
import { discard, recover } from "./recover.js";
import { refuse } from "./refuse.js";
import { isTaken, removeUnfinished, stagingOf, type Staging } from "./staging.js";
import { WriteError, writeError } from "./write-error.js";

/**
 * Makes a folder hold exactly these files, besides those that Katagami never made, and says what was different.
 *
 * The new package is written beside the old one and takes its place by renaming, so that whoever looks sees the one or
 * the other. A run that was killed in between is completed by the next. Nothing is touched where nothing differs.
 * @throws WriteError where the folder is not one of Katagami's, or the disk refuses
 */
export async function writePackage(folder: string, files: readonly PrintedFile[], writer: Writer): Promise<Difference> {
  try {
    const target = realPath(resolve(writer.cwd, folder));
    const staging = stagingOf(target);
    const difference = compare(target, files);
    if (isSame(difference) && !Object.values(staging).some(isTaken)) return difference;

    const cwd = realPath(writer.cwd);
    if (!isSame(difference)) refuse(target, folder, files, cwd);
    mkdirSync(dirname(target), { recursive: true });
    return await withLock(staging.lock, folder, writer, () => replace(target, folder, files, staging, cwd));
  } catch (cause) {
    if (cause instanceof WriteError || writer.signal?.aborted) throw cause;
    throw writeError(folder, cause);
  }
}

/** Synchronous, so that no signal handler runs in between. */
function replace(target: string, folder: string, files: readonly PrintedFile[], staging: Staging, cwd: string) {
  recover(target, staging);
  const difference = compare(target, files);
  if (isSame(difference)) return difference;
  refuse(target, folder, files, cwd);
  try {
    stage(staging.fresh, files);
    swap(target, staging);
  } catch (cause) {
    removeUnfinished(staging.fresh);
    throw cause;
  }
  return difference;
}

function stage(fresh: string, files: readonly PrintedFile[]): void {
  for (const { path, text } of files) {
    const file = join(fresh, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

/** Puts the new package into the place of the old one; where that fails, the old one is back. */
function swap(target: string, { fresh, old, trash }: Staging): void {
  if (!existsSync(target)) return renameSync(fresh, target);
  chmodSync(fresh, statSync(target).mode);
  renameSync(target, old);
  try {
    renameSync(fresh, target);
    moveForeign(old, target);
  } catch (cause) {
    if (existsSync(target)) renameSync(target, fresh);
    renameSync(old, target);
    throw cause;
  }
  discard(old, trash);
}

function realPath(path: string): string {
  return existsSync(path) ? realpathSync(path) : path;
}
