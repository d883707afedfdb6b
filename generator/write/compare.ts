import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isObject } from "../document/pointer.js";
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
  const stale = (readManifest(folder)?.files ?? []).filter(
    (path) => !expected.has(path) && existsSync(join(folder, path)),
  );
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

/** What the last run left in a folder. */
export interface Manifest {
  /** Relative to the folder, with "/". */
  readonly files: readonly string[];
  /** Its package.json as it was made, before what somebody set there was put in. */
  readonly package?: object;
}

/**
 * The files with their manifest.
 * @param names what the package exports, as a names lock says it: the next release reads them there
 */
export function withManifest(files: readonly PrintedFile[], names?: object): PrintedFile[] {
  const paths = [...files.map(({ path }) => path), manifestName].sort();
  const made = files.find(({ path }) => path === "package.json");
  const manifest: Manifest & { readonly names?: object } = {
    files: paths,
    ...(made ? { package: JSON.parse(made.text) as object } : {}),
    ...(made && names ? { names } : {}),
  };
  return [...files, { path: manifestName, text: JSON.stringify(manifest, null, 2) + "\n" }];
}

/** The manifest of a folder; undefined where there is none, or one that cannot be understood. */
export function readManifest(folder: string): Manifest | undefined {
  const text = read(join(folder, manifestName))
    ?.toString("utf8")
    .replace(/^\uFEFF/, "");
  if (text === undefined) return undefined;
  const files = /^<{7}/m.test(text) ? ofBothSides(text) : undefined;
  if (files !== undefined) return files.length === 0 ? undefined : { files };
  try {
    const manifest: unknown = JSON.parse(text);
    if (!isObject(manifest) || !Array.isArray(manifest["files"])) return undefined;
    const made = manifest["package"];
    const files = manifest["files"].filter((path): path is string => typeof path === "string" && isInside(path));
    return { files, ...(isObject(made) ? { package: made } : {}) };
  } catch {
    return undefined;
  }
}

/** The files of a manifest with the marks of a merge: those that either side lists, by their lines. */
function ofBothSides(text: string): string[] {
  const lines = text.split(/\r?\n/).map((line) => /^ {4}"([^"\\:]+)",?$/.exec(line)?.[1] ?? "");
  return [...new Set(lines)].filter(isInside);
}

function isInside(path: string): boolean {
  return path !== "" && !path.startsWith("/") && !path.includes("\\") && !path.split("/").includes("..");
}
