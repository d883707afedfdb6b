import { chmodSync, existsSync, mkdirSync, realpathSync, renameSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import type { PrintedFile } from "../print/print.js";
import { compare, isSame, type Difference } from "./compare.js";
import { keepFields } from "./package-fields.js";
import { isAtWork, isHeld, withLock, type Writer } from "./lock.js";
import { moveForeign, discard, recover, isTaken, stagingOf, type Staging } from "./staging.js";
import { refuse } from "./refuse.js";
import { removeUnfinished } from "./remove-unfinished.js";
import { WriteError, writeError } from "./write-error.js";

/** What a folder is compared with. */
export interface Package {
  /** As the user wrote it. */
  readonly folder: string;
  readonly files: readonly PrintedFile[];
  /** What redocly.yaml says of package.json. */
  readonly settings?: Readonly<Record<string, unknown>>;
}

/** How a folder differs from what would be written there, and which fields of its package.json would be overruled. */
export interface Written extends Difference {
  readonly overruled: readonly string[];
  /** As they are to stand there. */
  readonly files: readonly PrintedFile[];
}

/** Says what `writePackage` would do, and writes nothing. */
export function checkPackage(wanted: Package, cwd: string): Written {
  return plan(realPath(resolve(cwd, wanted.folder)), wanted);
}

/** The files as they are to stand in a folder, with what somebody set there, and how it differs. */
function plan(target: string, { folder, files, settings }: Package): Written {
  const kept = keepFields(target, folder, files, settings);
  return { ...compare(target, kept.files), ...kept };
}

/**
 * Makes a folder hold exactly these files, besides those that Katagami never made, and says what was different.
 *
 * The new package is written beside the old one and takes its place by renaming, so that whoever looks sees the one or
 * the other. A run that was killed in between is completed by the next. Nothing is touched where nothing differs.
 * @throws WriteError where the folder is not one of Katagami's, or the disk refuses
 */
export async function writePackage(wanted: Package, writer: Writer): Promise<Written> {
  const { folder } = wanted;
  try {
    const target = realPath(resolve(writer.cwd, folder));
    const staging = stagingOf(target);
    const written = plan(target, wanted);
    if (isSame(written) && !Object.values(staging).some(isTaken)) return written;

    const cwd = realPath(writer.cwd);
    if (!isSame(written)) refuse(target, folder, written.files, cwd);
    mkdirSync(dirname(target), { recursive: true });
    const release = writer.hold?.({ what: "package", folder });
    try {
      return await withLock(staging.lock, folder, writer, () => replace(target, wanted, staging, cwd));
    } finally {
      release?.();
    }
  } catch (cause) {
    if (cause instanceof WriteError || writer.signal?.aborted) throw cause;
    throw writeError(folder, cause);
  }
}

/**
 * Puts a package back that was away when a run was killed, and nothing else: no package is made or compared.
 * @throws WriteError where the disk refuses
 */
export async function recoverPackage(folder: string, writer: Writer): Promise<void> {
  try {
    const target = realPath(resolve(writer.cwd, folder));
    const staging = stagingOf(target);
    const isLeft = [staging.fresh, staging.old, staging.trash].some(isTaken) || isHeld(staging.lock, writer);
    if (!isLeft || isAtWork(staging.lock, writer)) return;
    await withLock(staging.lock, folder, writer, () => recover(target, folder, staging));
  } catch (cause) {
    if (cause instanceof WriteError || writer.signal?.aborted) throw cause;
    throw writeError(folder, cause);
  }
}

/** Synchronous, so that no signal handler runs in between. */
function replace(target: string, wanted: Package, staging: Staging, cwd: string): Written {
  recover(target, wanted.folder, staging);
  const written = plan(target, wanted);
  if (isSame(written)) return written;
  refuse(target, wanted.folder, written.files, cwd);
  try {
    stage(staging.fresh, written.files);
    swap(target, staging);
  } catch (cause) {
    removeUnfinished(staging.fresh);
    throw cause;
  }
  return written;
}

function stage(fresh: string, files: readonly PrintedFile[]): void {
  for (const folder of new Set(files.map(({ path }) => dirname(join(fresh, path)))))
    mkdirSync(folder, { recursive: true });
  for (const { path, text } of files) writeFileSync(join(fresh, path), text);
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

/** What a path leads to, if there is anything. */
export function realPath(path: string): string {
  return existsSync(path) ? realpathSync(path) : path;
}
