import type { Schema } from "../../document/types.js";
import { isObject } from "../located.js";
import { holdingOne } from "./schema-keywords.js";

/** A schema in the one spelling that all spellings of its meaning come to, without what says nothing. */
export function inOneSpelling(written: Schema): Schema {
  const schema: Schema = { ...written };
  if (Array.isArray(schema.type)) {
    const types = schema.type.includes("number") ? schema.type.filter((type) => type !== "integer") : schema.type;
    schema.type = types.length === 1 ? types[0]! : types;
  }
  if (Object.hasOwn(schema, "const") && schema.enum === undefined) schema.enum = [schema.const];
  bytesAsFormat(schema);
  const types = [schema.type ?? []].flat();
  for (const keyword of Object.keys(schema)) {
    if (schemas.has(keyword) && forbidsAll(schema[keyword])) schema[keyword] = false;
    if (isIdle(keyword, schema, types)) delete schema[keyword];
  }
  return schema;
}

/** Bytes in a text by their format, as 3.0 writes them; later versions say what the text holds, and in which encoding. */
function bytesAsFormat(schema: Schema): void {
  if (schema.format !== undefined || !typesSaid(schema).includes("string")) return;
  const { contentEncoding, contentMediaType } = schema;
  if (contentEncoding === "base64" && contentMediaType === undefined) {
    schema.format = "byte";
    delete schema.contentEncoding;
  } else if (contentEncoding === undefined && contentMediaType === "application/octet-stream") {
    schema.format = "binary";
    delete schema.contentMediaType;
  }
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
const schemas = new Set(holdingOne.filter((keyword) => !["not", "if", "contains"].includes(keyword)));

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

function isIdle(keyword: string, schema: Schema, types: readonly string[]): boolean {
  const value = schema[keyword];
  if (schemas.has(keyword) && allowsAll(value)) return true;
  if (idle[keyword]?.includes(value)) return true;
  if (emptyable.has(keyword)) return typeof value === "object" && value !== null && Object.keys(value).length === 0;
  if (keyword === "minContains" || keyword === "maxContains") return schema.contains === undefined;
  if (keyword === "then" || keyword === "else") return schema.if === undefined;
  const others = types.filter((type) => type !== "null");
  if (keyword === "enum" && Array.isArray(value) && others.join() === "boolean")
    return [true, false, ...(types.length > 1 || schema.nullable ? [null] : [])].every((each) => value.includes(each));
  return keyword === "multipleOf" && value === 1 && others.join() === "integer";
}
