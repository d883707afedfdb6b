import { isObject, type JsonObject } from "./json-object.js";

/**
 * Visits every object of a document once, with the keys that lead to it, but nothing that stands in an example or another
 * value. The list of keys is the same one every time: whoever keeps it has to copy it.
 */
export function eachObject(root: unknown, visit: (object: JsonObject, path: readonly string[]) => void): void {
  const path: string[] = [];
  const seen = new Set<unknown>();
  const enter = (value: unknown): void => {
    if (typeof value !== "object" || value === null || seen.has(value)) return;
    seen.add(value);
    if (isObject(value)) visit(value, path);
    const isName = maps.has(path.at(-1) ?? "");
    for (const key of Object.keys(value)) {
      const child = (value as JsonObject)[key];
      if (typeof child !== "object" || child === null) continue;
      if (!isName && (values.has(key) || isForeign(key))) continue;
      path.push(key);
      enter(child);
      path.pop();
    }
  };
  enter(root);
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
