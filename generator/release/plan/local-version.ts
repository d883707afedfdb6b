import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isObject } from "../../document/pointer.js";
import type { Target } from "../../config.js";

/** A version that somebody wrote down, and the file that says it. */
export interface LocalVersion {
  readonly version: string;
  /** As messages call it. */
  readonly file: string;
}

/**
 * The version that a package has by somebody's word: that of redocly.yaml, or else one that its package.json says and Katagami did
 * not write. Undefined where nobody said any.
 * @param folder of the package, absolute
 */
export function localVersion(target: Target, folder: string): LocalVersion | undefined {
  const { version } = target.package;
  if (version !== undefined) return { version, file: "redocly.yaml" };
  const found = fieldsOf(join(folder, "package.json"))["version"];
  const made = fieldsOf(join(folder, "katagami.json"))["package"];
  const written = isObject(made) ? made["version"] : undefined;
  return typeof found === "string" && found !== written ? { version: found, file: "package.json" } : undefined;
}

function fieldsOf(path: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(readFileSync(path, "utf8"));
    return isObject(value) ? value : {};
  } catch {
    return {};
  }
}
