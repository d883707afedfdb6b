import type { Schema } from "../../document/types.js";
import { isObject } from "../located.js";

/** A schema in the one spelling that all spellings of its meaning come to, without what says nothing. */
export function inOneSpelling(written: Schema): Schema {
  const schema: Schema = { ...written };
  if (Array.isArray(schema.type) && schema.type.length === 1) schema.type = schema.type[0]!;
  if (Object.hasOwn(schema, "const") && schema.enum === undefined) schema.enum = [schema.const];
  for (const keyword of Object.keys(schema)) {
    if (schemas.has(keyword) && forbidsAll(schema[keyword])) schema[keyword] = false;
    if (isIdle(keyword, schema)) delete schema[keyword];
  }
  return schema;
}

/** The types that a schema names, or else those of the values that it lists. */
export function typesSaid({ type, enum: values }: Schema): string[] {
  if (type !== undefined || !Array.isArray(values)) return [type ?? []].flat();
  return [...new Set(values.map(typeOf))];
}

function typeOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  return Number.isInteger(value) ? "integer" : typeof value;
}

/** Keywords whose schema says nothing where it allows everything. */
const schemas: ReadonlySet<string> = new Set([
  "items",
  "additionalProperties",
  "unevaluatedItems",
  "unevaluatedProperties",
  "propertyNames",
  "then",
  "else",
  "contentSchema",
]);

function forbidsAll(value: unknown): boolean {
  return isObject(value) && Object.keys(value).length === 1 && allowsAll(value.not);
}

function allowsAll(value: unknown): boolean {
  return value === true || (isObject(value) && Object.keys(value).length === 0);
}

/** Values by which a keyword forbids nothing. */
const idle: Readonly<Record<string, readonly unknown[]>> = {
  minItems: [0],
  minLength: [0],
  minProperties: [0],
  uniqueItems: [false],
  not: [false],
};

const emptyable: ReadonlySet<string> = new Set([
  "required",
  "patternProperties",
  "dependentSchemas",
  "dependentRequired",
]);

function isIdle(keyword: string, schema: Schema): boolean {
  const value = schema[keyword];
  if (schemas.has(keyword) && allowsAll(value)) return true;
  if (idle[keyword]?.includes(value)) return true;
  if (emptyable.has(keyword)) return typeof value === "object" && value !== null && Object.keys(value).length === 0;
  if (keyword === "minContains" || keyword === "maxContains") return schema.contains === undefined;
  if (keyword === "then" || keyword === "else") return schema.if === undefined;
  const types = [schema.type ?? []].flat().filter((type) => type !== "null");
  return keyword === "multipleOf" && value === 1 && types.length === 1 && types[0] === "integer";
}
