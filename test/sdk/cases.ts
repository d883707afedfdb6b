import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseYaml } from "@redocly/openapi-core";
import { packageOf } from "./package-of.js";
import type { PackageSource } from "../../generator/diff/sdk/sdk-change.js";

/** A change of library.yaml: JSON Merge Patches, one after another. */
export interface Case {
  readonly name: string;
  readonly change: Json;
  readonly then?: Json;
  /** Code of a consumer. */
  readonly code?: string;
  /** Level, rule, symbol and property path of every change that is not `info`. */
  readonly expect?: readonly string[];
}

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

const read = (name: string) => parseYaml(readFileSync(join(import.meta.dirname, name), "utf8"));
const library = read("library.yaml") as Json;

/** The description that every case starts from. */
export const baseDescription = library as object;

/** The package that every case starts from. */
export const base: PackageSource = packageOf(structuredClone(library) as object);

/** The cases of a file. */
export function casesOf(file: string): Case[] {
  return read(file) as Case[];
}

/** The package after a case's change. */
export function revisionOf(example: Case): PackageSource {
  return packageOf(descriptionOf(example));
}

/** The description after a case's change. */
export function descriptionOf({ change, then = {} }: Pick<Case, "change" | "then">): object {
  return merged(merged(library, change), then) as object;
}

/** @see https://www.rfc-editor.org/rfc/rfc7396 */
export function merged(target: Json | undefined, patch: Json): Json {
  if (!isObject(patch)) return structuredClone(patch);
  const result: Record<string, Json> = isObject(target) ? { ...target } : {};
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) delete result[key];
    else result[key] = merged(result[key], value);
  }
  return structuredClone(result);
}

function isObject(value: Json | undefined): value is { readonly [key: string]: Json } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
