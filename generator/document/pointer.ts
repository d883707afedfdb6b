import type { JsonObject } from "./types.js";

/** Whether a value is a JSON object: not null, not an array. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * One key as it stands in a JSON pointer; what would be taken for percent-encoded is.
 * @see https://www.rfc-editor.org/rfc/rfc6901
 */
export function escapeKey(key: string): string {
  if (!/[~/%]/.test(key)) return key;
  const escaped = key.replaceAll("~", "~0").replaceAll("/", "~1");
  return decoded(escaped) === escaped ? escaped : escaped.replaceAll("%", "%25");
}

/** Builds a pointer in URI fragment form: `pointer("paths", "/pets")` is `#/paths/~1pets`. */
export function pointer(...keys: readonly (string | number)[]): string {
  return childPointer("#", ...keys);
}

/** Appends keys to a pointer, escaped. */
export function childPointer(parent: string, ...keys: readonly (string | number)[]): string {
  return [parent === "#/" ? "#" : parent, ...keys.map((key) => escapeKey(String(key)))].join("/");
}

/** The keys of a pointer, unescaped; a percent-encoded fragment is decoded where that is possible. */
export function pointerKeys(fragment: string): string[] {
  const start = fragment.startsWith("#") ? 1 : 0;
  const text = fragment.slice(fragment[start] === "/" ? start + 1 : start);
  if (text === "") return [];
  const keys = text.split("/");
  if (!text.includes("%") && !text.includes("~")) return keys;
  return keys.map((key) => decoded(key).replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** What a pointer into `root` points at, or undefined. Only own keys are followed. */
export function lookUp(root: unknown, fragment: string): unknown {
  let value = root;
  for (const key of pointerKeys(fragment)) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<string, unknown>)[key];
  }
  return value;
}

/** Follows `$ref`s inside `root` until an object that is none; undefined for null, a broken `$ref` and a circle of them. */
export function dereference<T extends { $ref?: string }>(root: unknown, value: T | undefined): T | undefined {
  let current = value ?? undefined;
  let seen: Set<string> | undefined;
  while (typeof current?.$ref === "string") {
    const { $ref } = current;
    if (!$ref.startsWith("#") || seen?.has($ref)) return undefined;
    current = (lookUp(root, $ref) ?? undefined) as T | undefined;
    if (typeof current?.$ref === "string") (seen ??= new Set()).add($ref);
  }
  return current;
}

/** A value of a discriminator's mapping as a reference: it is one, or the bare name of a schema. */
export function mappingTarget(value: string): string {
  if (value.startsWith("#")) return pointer(...pointerKeys(value));
  return value.includes("/") ? value : pointer("components", "schemas", value);
}

/** A text without its percent-encoding, or as it is where that is none. */
export function decoded(key: string): string {
  if (!key.includes("%")) return key;
  try {
    return decodeURIComponent(key);
  } catch {
    return key;
  }
}
