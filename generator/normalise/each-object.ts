import { isObject, type JsonObject } from "./json-object.js";

/** Visits every object of a document once, with the keys that lead to it, but nothing that stands in an example or another value. */
export function eachObject(
  root: unknown,
  visit: (object: JsonObject, path: readonly string[]) => void,
  path: readonly string[] = [],
  seen: Set<unknown> = new Set(),
): void {
  if (typeof root !== "object" || root === null || seen.has(root)) return;
  seen.add(root);
  if (isObject(root)) visit(root, path);
  for (const [key, child] of Object.entries(root)) {
    const isName = maps.has(path.at(-1) ?? "");
    if (isName || (!values.has(key) && !isForeign(key))) eachObject(child, visit, [...path, key], seen);
  }
}

/** Whether a keyword is somebody else's extension, whose value means nothing here. */
function isForeign(key: string): boolean {
  return key.startsWith("x-") && !key.startsWith("x-katagami-");
}

/** Keywords whose value is data of the API. */
const values = new Set(["example", "examples", "default", "enum", "const", "value"]);

/** Keywords whose value has names for keys, so that `default` is but a name there. */
const maps = new Set([
  ...["properties", "patternProperties", "dependentSchemas", "$defs", "schemas", "responses", "parameters", "headers"],
  ...[
    "requestBodies",
    "links",
    "callbacks",
    "pathItems",
    "securitySchemes",
    "paths",
    "webhooks",
    "variables",
    "content",
  ],
]);
