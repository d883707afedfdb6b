import { lstatSync, rmSync, existsSync, renameSync, mkdirSync, readdirSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { readManifest } from "./compare.js";

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

/** Removes what could not be finished. What stands in the way of that is what stood in the way of writing: it is told already. */
export function removeUnfinished(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true });
  } catch {
    // The error that led here says more.
  }
}

/** Completes what a run left undone that was killed, wherever that was. */
export function recover(target: string, { fresh, old, trash }: Staging): void {
  rmSync(fresh, { recursive: true, force: true });
  rmSync(trash, { recursive: true, force: true });
  if (!existsSync(old)) return;
  if (!existsSync(target)) return renameSync(old, target);
  moveForeign(old, target);
  discard(old, trash);
}

/** Deletes a folder. It changes its name first, so that a half-deleted one is never taken for a package. */
export function discard(folder: string, trash: string): void {
  renameSync(folder, trash);
  rmSync(trash, { recursive: true, force: true });
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
