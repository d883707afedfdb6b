import { existsSync, lstatSync, mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { readManifest } from "./manifest.js";

/** Completes what a run left undone that was killed while the new package took the place of the old one. */
export function recover(target: string, old: string): void {
  if (!existsSync(old)) return;
  if (!existsSync(target)) return renameSync(old, target);
  moveForeign(old, target);
  rmSync(old, { recursive: true, force: true });
}

/** Moves what Katagami never made (node_modules, dist, files of the user) from the old package into the new one. */
export function moveForeign(old: string, target: string): void {
  const owned = readManifest(old);
  const files = new Set(owned);
  const folders = new Set(owned.flatMap(ancestors));
  const move = (path: string) => {
    for (const entry of readdirSync(join(old, path))) {
      const below = path === "" ? entry : `${path}/${entry}`;
      const isFolder = lstatSync(join(old, below)).isDirectory();
      if (isFolder && (folders.has(below) || existsSync(join(target, below)))) move(below);
      else if (!files.has(below) && !existsSync(join(target, below))) {
        mkdirSync(dirname(join(target, below)), { recursive: true });
        renameSync(join(old, below), join(target, below));
      }
    }
  };
  move("");
}

function ancestors(path: string): string[] {
  const parts = path.split("/").slice(0, -1);
  return parts.map((_part, index) => parts.slice(0, index + 1).join("/"));
}
