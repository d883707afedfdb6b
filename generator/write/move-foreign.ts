import { existsSync, lstatSync, mkdirSync, readdirSync, renameSync } from "node:fs";
import { dirname, join } from "node:path";
import { readManifest } from "./manifest.js";
import { isTaken } from "./staging.js";

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
  const owned = readManifest(old) ?? [];
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
