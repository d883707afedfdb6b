/** Any value that JSON can hold. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

type JsonObject = { [key: string]: Json };

/** Keywords whose object value maps names of the author's choosing to parts of the description. */
const NAME_MAPS = new Set([
  "callbacks",
  "content",
  "encoding",
  "headers",
  "links",
  "parameters",
  "paths",
  "patternProperties",
  "properties",
  "requestBodies",
  "responses",
  "schemas",
  "securitySchemes",
  "variables",
]);

/** Keywords whose value is data, to be kept as it stands. */
const DATA = new Set(["default", "enum", "mapping", "required", "scopes", "security"]);

/** Keywords that hold nothing but words. */
const WORDS = new Set(["description", "summary"]);

/**
 * What is left of an OpenAPI description once its words are taken out: no `description`, no `summary`, no `x-*`, and of
 * every example its name and the shape of its value only. The `status` and `code` of an error example stay, for
 * programs compare them. The order of the keys stays too.
 */
export function structureOf(node: Json): Json {
  if (Array.isArray(node)) return node.map(structureOf);
  if (!isObject(node)) return node;
  const kept: JsonObject = {};
  for (const [key, value] of Object.entries(node)) {
    if (WORDS.has(key) || key.startsWith("x-")) continue;
    if (DATA.has(key)) kept[key] = value;
    else if (key === "example") kept[key] = shapeOf(value);
    else if (key === "examples") kept[key] = isObject(value) ? mapValues(value, exampleOf) : shapeOf(value);
    else if (NAME_MAPS.has(key) && isObject(value)) kept[key] = mapValues(value, structureOf);
    else kept[key] = structureOf(value);
  }
  return kept;
}

function exampleOf(example: Json): Json {
  if (!isObject(example) || !("value" in example)) return structureOf(example);
  const { value, ...rest } = example;
  const shape = shapeOf(value ?? null);
  if (isObject(shape) && isObject(value) && typeof value["status"] === "number" && typeof value["code"] === "string") {
    shape["status"] = value["status"];
    shape["code"] = value["code"];
  }
  return { ...(structureOf(rest) as JsonObject), value: shape };
}

/** The value with every leaf replaced by the name of its JSON type. */
function shapeOf(value: Json): Json {
  if (Array.isArray(value)) return value.map(shapeOf);
  if (isObject(value)) return mapValues(value, shapeOf);
  return value === null ? "null" : typeof value;
}

function mapValues(object: JsonObject, change: (value: Json) => Json): JsonObject {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]));
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
