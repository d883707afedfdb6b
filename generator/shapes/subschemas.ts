import type { Schema } from "../document/types.js";

/** Keywords that hold schemas by name, in a list, or one. */
const byName = ["properties", "patternProperties", "dependentSchemas", "$defs"];
const listed = ["allOf", "oneOf", "anyOf", "prefixItems"];
const single = ["items", "additionalProperties", "not", "if", "then", "else", "contains", "propertyNames"];

/** A copy of a schema in which every schema directly within it is another one; what is no object (`true`, `false`) stays. */
export function mapSubschemas(schema: Schema, change: (part: Schema) => Schema): Schema {
  const result: Schema = { ...schema };
  const changed = (part: unknown) => (isSchema(part) ? change(part) : part);
  for (const [key, value] of Object.entries(schema)) {
    if (typeof value !== "object" || value === null) continue;
    if (single.includes(key)) result[key] = changed(value);
    else if (listed.includes(key)) result[key] = (value as unknown[]).map(changed);
    else if (byName.includes(key))
      result[key] = Object.fromEntries(Object.entries(value).map(([name, part]) => [name, changed(part)]));
  }
  return result;
}

/** Visits a schema and every schema inside it, without following references. */
export function eachSubschema(schema: Schema, visit: (part: Schema) => void): void {
  if (!isSchema(schema)) return;
  visit(schema);
  for (const [key, value] of Object.entries(schema)) {
    if (typeof value !== "object" || value === null) continue;
    if (single.includes(key)) eachSubschema(value as Schema, visit);
    else if (byName.includes(key) || listed.includes(key))
      for (const part of Object.values(value) as Schema[]) eachSubschema(part, visit);
  }
}

/** Whether a value is a schema that says something, and not `true`, `false` or nothing. */
export function isSchema(value: unknown): value is Schema {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
