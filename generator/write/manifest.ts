import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { PrintedFile } from "../print/print.js";

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
