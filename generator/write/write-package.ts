import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";
import type { PrintedFile } from "../print/print.js";
import { compare, isSame, type Difference } from "./compare.js";
import { manifestName, readManifest } from "./manifest.js";
import { moveForeign, recover } from "./recover.js";
import { WriteError, writeError } from "./write-error.js";

/**
 * Makes a folder hold exactly these files, besides those that Katagami never made, and says what was different.
 *
 * The new package is written beside the old one and takes its place by renaming, so that whoever looks sees the one or the other. A run that was
 * killed in between is completed by the next. Nothing is touched where nothing differs.
 * @throws WriteError where the folder is not one of Katagami's, or the disk refuses
 */
export function writePackage(folder: string, files: readonly PrintedFile[], cwd: string): Difference {
  const target = realPath(resolve(folder));
  const fresh = beside(target, "new");
  const old = beside(target, "old");
  try {
    recover(target, old);
    const difference = compare(target, files);
    if (isSame(difference)) return difference;
    refuseForeignFolder(target, folder, cwd);
    rmSync(fresh, { recursive: true, force: true });
    for (const { path, text } of files) {
      const file = join(fresh, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
    swap(target, fresh, old);
    return difference;
  } catch (cause) {
    rmSync(fresh, { recursive: true, force: true });
    throw cause instanceof WriteError ? cause : writeError(folder, cause);
  }
}

/** Synchronous from the first renaming to the last, so that no signal handler runs in between. */
function swap(target: string, fresh: string, old: string): void {
  if (!existsSync(target)) return renameSync(fresh, target);
  renameSync(target, old);
  try {
    renameSync(fresh, target);
  } catch (cause) {
    renameSync(old, target);
    throw cause;
  }
  moveForeign(old, target);
  rmSync(old, { recursive: true, force: true });
}

function beside(target: string, what: "new" | "old"): string {
  return join(dirname(target), `.katagami-${basename(target)}-${what}`);
}

function refuseForeignFolder(target: string, folder: string, cwd: string): void {
  if (!existsSync(target)) return;
  if (!lstatSync(target).isDirectory())
    throw new WriteError(folder, "it is a file, not a folder", "Choose another folder with --out.");
  const way = relative(target, realPath(cwd));
  if (!way.startsWith("..") && resolve(way) !== way)
    throw new WriteError(
      folder,
      "it holds the folder you are in",
      "Run from outside of it, or choose a folder below with --out.",
    );
  const entries = readdirSync(target);
  if (entries.length > 0 && !entries.includes(manifestName) && readManifest(target).length === 0) {
    throw new WriteError(
      folder,
      "it has files that Katagami did not make",
      "Choose an empty or a new folder with --out; nothing was changed.",
    );
  }
}

function realPath(path: string): string {
  return existsSync(path) ? realpathSync(path) : path;
}
