import type { Schema } from "../load/document.js";

/** Keywords that hold schemas by name, in a list, or one. */
const byName = ["properties", "patternProperties", "dependentSchemas", "$defs"];
const listed = ["allOf", "oneOf", "anyOf", "prefixItems"];
const single = ["items", "additionalProperties", "not", "if", "then", "else", "contains", "propertyNames"];

/** A copy of a schema in which every schema directly within it is another one; what is no object (`true`, `false`) stays. */
export function mapSubschemas(schema: Schema, change: (part: Schema) => Schema): Schema {
  const result: Schema = { ...schema };
  const changed = (part: unknown) => (isSchema(part) ? change(part) : part);
  for (const key of byName) {
    const parts = schema[key];
    if (isSchema(parts))
      result[key] = Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, changed(part)]));
  }
  for (const key of listed) {
    const parts = schema[key];
    if (Array.isArray(parts)) result[key] = parts.map(changed);
  }
  for (const key of single) if (isSchema(schema[key])) result[key] = change(schema[key]);
  return result;
}

/** Visits a schema and every schema inside it, without following references. */
export function eachSubschema(schema: Schema, visit: (part: Schema) => void): void {
  if (!isSchema(schema)) return;
  visit(schema);
  mapSubschemas(schema, (part) => {
    eachSubschema(part, visit);
    return part;
  });
}

/** Whether a value is a schema that says something, and not `true`, `false` or nothing. */
export function isSchema(value: unknown): value is Schema {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
