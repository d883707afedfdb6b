import { lstatSync, readdirSync, readFileSync, readlinkSync } from "node:fs";
import { join } from "node:path";

/** Every file below a folder, by its path, with its content; a link with what it leads to. */
export function readTree(folder: string): Record<string, string> {
  return Object.fromEntries(paths(folder).map((path) => [path, content(join(folder, path))]));
}

/** When each file and folder below a folder, and the folder itself, was changed. */
export function readTimes(folder: string): Record<string, number> {
  const all = ["", ...readdirSync(folder, { recursive: true, encoding: "utf8" }).sort()];
  return Object.fromEntries(all.map((path) => [path, lstatSync(join(folder, path)).mtimeMs]));
}

/** What Katagami left beside the packages of a folder. */
export function leftovers(folder: string): string[] {
  return readdirSync(folder).filter((name) => name.startsWith(".katagami-"));
}

function paths(folder: string): string[] {
  const all = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return all.filter((path) => !lstatSync(join(folder, path)).isDirectory()).sort();
}

function content(path: string): string {
  return lstatSync(path).isSymbolicLink() ? `-> ${readlinkSync(path)}` : readFileSync(path, "utf8");
}
