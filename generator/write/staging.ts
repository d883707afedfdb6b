import { chmodSync, lstatSync, existsSync, renameSync, mkdirSync, readdirSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { readManifest } from "./compare.js";
import { removeUnfinished } from "./remove-unfinished.js";
import { WriteError } from "./write-error.js";

/** Where a folder is prepared and put aside while it is replaced: all beside it, so that renaming is enough. */
export interface Staging {
  /** The new package while it is written; worth nothing until it is whole. */
  readonly fresh: string;
  /** The package that was there, until what Katagami never made has moved over. */
  readonly old: string;
  /** What is being deleted. */
  readonly trash: string;
  /** Says which process is at work. */
  readonly lock: string;
}

export function stagingOf(target: string): Staging {
  const beside = (what: string) => join(dirname(target), `.katagami-${basename(target)}-${what}`);
  return { fresh: beside("new"), old: beside("old"), trash: beside("trash"), lock: beside("lock") };
}

/** Whether a path is taken, be it by a link that leads nowhere. */
export function isTaken(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}

/**
 * Completes what a run left undone that was killed, wherever that was.
 * @param folder as the user wrote it
 * @throws WriteError where what is left cannot be deleted
 */
export function recover(target: string, folder: string, { fresh, old, trash }: Staging): void {
  for (const rest of [fresh, trash]) {
    remove(rest);
    if (isTaken(rest)) {
      const reason = `an earlier run left ${basename(rest)} beside it, which cannot be deleted`;
      throw new WriteError(folder, reason, `Delete it, then run again: ${rest}`);
    }
  }
  if (!existsSync(old)) return;
  if (!existsSync(target)) return renameSync(old, target);
  moveForeign(old, target);
  discard(old, trash);
}

/** Deletes a folder. It changes its name first, so that a half-deleted one is never taken for a package. */
export function discard(folder: string, trash: string): void {
  renameSync(folder, trash);
  remove(trash);
}

/** Deletes what nobody needs, folders that are read-only too. What cannot go stays: the package stands without it. */
function remove(path: string): void {
  removeUnfinished(path);
  if (!isTaken(path)) return;
  const folders = [path];
  for (const folder of folders) {
    try {
      chmodSync(folder, 0o700);
      const inside = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
      for (const { name } of inside) folders.push(join(folder, name));
    } catch {
      // It belongs to somebody else: deleting says whether that matters.
    }
  }
  removeUnfinished(path);
}

/**
 * Moves what Katagami never made (node_modules, dist, files of the user) from the old package into the new one: all of
 * it, or nothing where the disk refuses.
 */
export function moveForeign(old: string, target: string): void {
  const moved: string[] = [];
  try {
    for (const path of foreign(old, target)) {
      mkdirSync(dirname(join(target, path)), { recursive: true });
      renameSync(join(old, path), join(target, path));
      moved.push(path);
    }
  } catch (cause) {
    for (const path of moved) renameSync(join(target, path), join(old, path));
    throw cause;
  }
}

/** The paths in the old package that are to move: whole folders where nothing in them is Katagami's. */
function foreign(old: string, target: string): string[] {
  const owned = readManifest(old)?.files ?? [];
  const files = new Set(owned);
  const folders = new Set(owned.flatMap(ancestors));
  const below = (path: string): string[] =>
    readdirSync(join(old, path)).flatMap((entry) => {
      const one = path === "" ? entry : `${path}/${entry}`;
      const isFolder = lstatSync(join(old, one)).isDirectory();
      if (isFolder && (folders.has(one) || existsSync(join(target, one)))) return below(one);
      return files.has(one) || isTaken(join(target, one)) ? [] : [one];
    });
  return below("");
}

/** The folders on the way to a path, outermost first. */
export function ancestors(path: string): string[] {
  const parts = path.split("/").slice(0, -1);
  return parts.map((_part, index) => parts.slice(0, index + 1).join("/"));
}
