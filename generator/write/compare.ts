import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { PrintedFile } from "../print/print.js";

/** How a folder differs from what would be written there; all paths relative to it. */
export interface Difference {
  readonly missing: readonly string[];
  readonly changed: readonly string[];
  /** Made by an earlier run, and made no longer. */
  readonly stale: readonly string[];
}

/** Compares a folder with the files that belong there. Files that Katagami never made do not count. */
export function compare(folder: string, files: readonly PrintedFile[]): Difference {
  const expected = new Set(files.map(({ path }) => path));
  const missing: string[] = [];
  const changed: string[] = [];
  for (const { path, text } of files) {
    const present = read(join(folder, path));
    if (present === undefined) missing.push(path);
    else if (!present.equals(Buffer.from(text))) changed.push(path);
  }
  const stale = (readManifest(folder) ?? []).filter((path) => !expected.has(path) && existsSync(join(folder, path)));
  return { missing, changed, stale };
}

/** Whether there is nothing to write. */
export function isSame({ missing, changed, stale }: Difference): boolean {
  return missing.length + changed.length + stale.length === 0;
}

function read(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

/** Lists the files that Katagami made in a folder, so that the next run knows which ones are its own. */
export const manifestName = "katagami.json";

/** The files with their manifest. */
export function withManifest(files: readonly PrintedFile[]): PrintedFile[] {
  const paths = [...files.map(({ path }) => path), manifestName].sort();
  return [...files, { path: manifestName, text: JSON.stringify({ files: paths }, null, 2) + "\n" }];
}

/** The paths that a folder's manifest lists; undefined where there is none, or one that cannot be read. */
export function readManifest(folder: string): string[] | undefined {
  try {
    const { files } = JSON.parse(readFileSync(join(folder, manifestName), "utf8")) as { files?: unknown };
    return Array.isArray(files)
      ? files.filter((path): path is string => typeof path === "string" && isInside(path))
      : undefined;
  } catch {
    return undefined;
  }
}

function isInside(path: string): boolean {
  return path !== "" && !path.startsWith("/") && !path.includes("\\") && !path.split("/").includes("..");
}
