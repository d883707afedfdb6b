import { isAnnotation, kinds } from "../../document/keywords.js";
import { keysOf, childOf, isObject, type Located } from "../located.js";
import type { SchemaSide } from "./pair.js";
import type { Schema } from "../../document/types.js";

const keywords = [...kinds.schema.keywords.values()];
const inner = keywords.filter(({ holds }) => holds === "schema");
const definitions = ["$defs", "definitions"];

/** Keywords whose value is one schema. */
export const holdingOne: readonly string[] = inner.filter(({ form }) => form === "one").map(({ name }) => name);

/** Keywords that describe further properties, or forbid them. */
export const closing: readonly string[] = ["additionalProperties", "unevaluatedProperties"];

/** Keywords whose value is a map of schemas that forbid something, besides `properties`. */
export const holdingMap: readonly string[] = inner
  .filter(({ name, form }) => form === "map" && name !== "properties" && !definitions.includes(name))
  .map(({ name }) => name);

/** Keywords that lead to schemas elsewhere than by forbidding something, or hold what is no schema. */
const words: ReadonlySet<string> = new Set([
  ...keywords.filter(({ name, holds }) => isAnnotation(name) || (holds && holds !== "schema")).map(({ name }) => name),
  ...["$id", "$schema", "$vocabulary", "$anchor", "$dynamicAnchor", "$recursiveAnchor", ...definitions],
]);

/** Whether a keyword of a schema says nothing about which values are valid. */
export function isWords(keyword: string): boolean {
  return words.has(keyword) || keyword.startsWith("x-");
}

/** Keywords by which a schema can be referred to, whatever its place. */
export const anchors = ["$anchor", "$dynamicAnchor", "$id"] as const;

/** The definitions within a schema that have an anchor, and so can be referred to from anywhere; they stand where its words do. */
export function anchoredIn({ schema, outside }: Pick<SchemaSide, "schema" | "outside">): Map<string, Located<unknown>> {
  const defs = childOf({ value: schema, pointer: outside }, "$defs");
  return new Map(
    keysOf(defs?.value).flatMap((name) => {
      const definition = childOf(defs, name)!;
      const { value } = definition;
      return isObject(value) && anchors.some((anchor) => value[anchor] !== undefined) ? [[name, definition]] : [];
    }),
  );
}

/** A schema in the one spelling that all spellings of its meaning come to, without what says nothing. */
export function inOneSpelling(written: Schema): Schema {
  const schema: Schema = { ...written };
  if (Array.isArray(schema.type)) {
    const types = schema.type.includes("number") ? schema.type.filter((type) => type !== "integer") : schema.type;
    schema.type = types.length === 1 ? types[0]! : types;
  }
  if (Object.hasOwn(schema, "const") && schema.enum === undefined) schema.enum = [schema.const];
  bytesAsFormat(schema);
  // Where a pattern that all names match allows everything, there is no other property.
  const patterns = Object.entries(schema.patternProperties ?? {});
  const open = patterns.filter(([pattern, held]) => matchesAll(pattern) && allowsAll(held));
  if (open.length > 0) {
    schema.patternProperties = Object.fromEntries(patterns.filter((entry) => !open.includes(entry)));
    for (const keyword of closing) delete schema[keyword];
  }
  const types = [schema.type ?? []].flat();
  for (const keyword of Object.keys(schema)) {
    const held = schema[keyword];
    if (schemas.has(keyword) && isObject(held) && Object.keys(held).length === 1 && forbidsAll(held))
      schema[keyword] = false;
    if (isIdle(keyword, schema, types)) delete schema[keyword];
  }
  return schema;
}

/** Bytes in a text by their format, as 3.0 writes them; later versions say what the text holds, and in which encoding. */
function bytesAsFormat(schema: Schema): void {
  const types = typesSaid(schema);
  if (schema.format !== undefined || (types.length > 0 && !types.includes("string"))) return;
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

/** Whether a regular expression is one that every text matches. */
export function matchesAll(expression: unknown): boolean {
  return /^\^?(\.\*)?\$?$/.test(String(expression)) && expression !== "^$";
}

/** Keywords whose schema says nothing where it allows everything. */
const schemas = new Set(holdingOne.filter((keyword) => !["not", "if", "contains"].includes(keyword)));

/** Whether a schema says that nothing is valid, whatever words it has. */
export function forbidsAll(schema: Schema): boolean {
  return allowsAll(schema.not) && Object.keys(schema).every((keyword) => keyword === "not" || isWords(keyword));
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
