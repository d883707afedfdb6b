/*
 * What openapi-typescript calls of openapi-core: how references are read and written. It does so some ten times for each schema, nearly
 * always for nothing that is escaped.
 */

/** The keys that a reference, or anything else that has "#/", leads along. */
export function parseRef(ref: string): { uri: string | null; pointer: string[] } {
  const [uri = "", pointer] = ref.split("#/");
  const file = uri.endsWith("#") ? uri.slice(0, -1) : uri;
  return { uri: file === "" ? null : file, pointer: pointer === undefined ? [] : keysOf(pointer) };
}

function keysOf(pointer: string): string[] {
  const keys = pointer.split("/").filter((key) => key !== "");
  return /[~%]/.test(pointer) ? keys.map(unescapeKey) : keys;
}

function unescapeKey(key: string): string {
  return decodeURIComponent(key.replace(/~1/g, "/").replace(/~0/g, "~"));
}

export function escapePointer(key: string | number): string | number {
  return typeof key === "string" && /[~/]/.test(key) ? key.replace(/~/g, "~0").replace(/\//g, "~1") : key;
}
