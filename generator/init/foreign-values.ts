import { posix } from "node:path";
import { isObject } from "../document/pointer.js";
import type { JsonObject } from "../document/types.js";
import { Computed } from "./read-literal.js";

/** Whether a value is an object that is written out. */
export function isRecord(value: unknown): value is JsonObject {
  return isObject(value) && !(value instanceof Computed);
}

/** One thing or a list of such. */
export function listOf(value: unknown): readonly unknown[] {
  return value === undefined ? [] : Array.isArray(value) ? (value as unknown[]) : [value];
}

/** A path that a configuration names, seen from the folder that is set up. */
export function belowFolder(path: string, place: string): string {
  return posix.isAbsolute(path) ? path : posix.join(posix.dirname(place), path.replaceAll("\\", "/"));
}

/** The path or URL of a description; undefined, and told in `left`, where it is none that is written out. */
export function inputOf(value: unknown, place: string, left: string[]): string | undefined {
  if (typeof value !== "string") {
    left.push(`${toldComputed("`input`", value, place)} Name it: katagami init PATH.`);
    return undefined;
  }
  if (/^https?:\/\//i.test(value)) return value;
  if (/^[\w.-]+:|\$/.test(value)) {
    left.push(`\`input: ${value}\` is known to that tool alone. Name the path or URL: katagami init PATH.`);
    return undefined;
  }
  return belowFolder(value, place);
}

/** Says of a part that was not read why. */
export function toldComputed(what: string, value: unknown, place: string): string {
  if (value === undefined) return `${what} is not given in ${place}.`;
  const code = value instanceof Computed ? `, line ${value.line}: ${value.code}` : "";
  return `${what} is computed in ${place}${code}. It is read as text and never run.`;
}
