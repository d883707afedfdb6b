import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { isObject } from "../document/pointer.js";
import { readTitle } from "./open-pages.js";
import type { Beside, FoundOverlay } from "./project.js";
import { parsed } from "./read-project.js";

/** What is looked at most: files of the folder, and bytes of one that may be an overlay. */
const limits = { files: 200, bytes: 4 * 1024 * 1024 };

/**
 * Reads what lies in the folder of a description. What cannot be read is as if it were not there.
 * @param path the description's, relative to `cwd`
 */
export async function readBeside(path: string, cwd: string): Promise<Beside> {
  const own = resolve(cwd, path);
  const paths = namesIn(dirname(own))
    .filter((name) => name !== basename(own))
    .map((name) => join(dirname(own), name));
  const overlays = paths.flatMap((each) => readOverlay(each) ?? []);
  // Only an overlay has to know.
  if (overlays.length === 0) return { overlays, isOnly: true };
  for (const each of paths)
    if ((await readTitle(each, cwd, undefined)) !== undefined) return { overlays, isOnly: false };
  return { overlays, isOnly: true };
}

function namesIn(folder: string): readonly string[] {
  try {
    const names = readdirSync(folder).filter((name) => /\.(json|ya?ml)$/i.test(name));
    return names.sort().slice(0, limits.files);
  } catch {
    return [];
  }
}

function readOverlay(path: string): FoundOverlay | undefined {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found?.isFile() || found.size > limits.bytes) return undefined;
  const bytes = readFileSync(path);
  const text = bytes.toString("utf8");
  const value = /\boverlay["']?\s*:/.test(text) ? parsed(text) : undefined;
  if (!isObject(value) || value["overlay"] === undefined) return undefined;
  const extended = typeof value["extends"] === "string" ? { extends: value["extends"] } : {};
  return { name: basename(path), bytes, ...extended };
}
