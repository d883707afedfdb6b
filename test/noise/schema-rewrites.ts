import type { Schema } from "../../generator/document/types.js";
import { isObject, ofSchemas, replace, type Rewrite } from "./rewrite.js";

const words = [
  "title",
  "description",
  "default",
  "deprecated",
  "readOnly",
  "writeOnly",
  "example",
  "examples",
  "externalDocs",
];

function isPlain(schema: Schema): boolean {
  return typeof schema.type === "string" && !schema.nullable && !schema.$ref;
}

/** Whether a schema says nothing but which properties an object has. */
function isPlainObject(schema: Schema): boolean {
  if (schema.type !== "object" || !isObject(schema.properties)) return false;
  return Object.keys(schema).every((key) => ["type", "properties", "required", "title", "description"].includes(key));
}

/** A schema in two: what is said about its values, and the words around it. */
function parted(schema: Schema): { said: Schema; around: Schema } {
  const entries = Object.entries(schema);
  const isWord = (key: string) => words.includes(key) || key.startsWith("x-");
  return {
    said: Object.fromEntries(entries.filter(([key]) => !isWord(key))),
    around: Object.fromEntries(entries.filter(([key]) => isWord(key))),
  };
}

function written(name: string, type: string, keyword: string, value: unknown): Rewrite {
  return ofSchemas(name, (schema) => {
    if (schema.type !== type || schema[keyword] !== undefined) return false;
    schema[keyword] = value;
    return true;
  });
}

/** Unions that a rewrite made itself. */
const made = new WeakSet<Schema>();

/** Schemas in another spelling. */
export const schemaRewrites: readonly Rewrite[] = [
  ofSchemas("a type in a list of one", (schema) => {
    if (!isPlain(schema)) return false;
    schema.type = [schema.type as string];
    return true;
  }),
  ofSchemas("one value as const", (schema) => {
    if (schema.enum?.length !== 1 || schema.enum[0] === null || schema.const !== undefined) return false;
    schema.const = schema.enum[0];
    delete schema.enum;
    return true;
  }),
  ofSchemas("const as an enum of one", (schema) => {
    if (schema.const === undefined || schema.const === null || schema.enum) return false;
    schema.enum = [schema.const];
    delete schema.const;
    return true;
  }),
  {
    ...ofSchemas("an enum without words as oneOf of constants", (schema) => {
      const { enum: values, ...rest } = schema;
      if (!Array.isArray(values) || values.length < 2 || values.includes(null) || schema.oneOf || schema.anyOf)
        return false;
      if (!isPlain(schema) || Object.keys(rest).some((key) => key.startsWith("x-"))) return false;
      delete schema.enum;
      schema.oneOf = values.map((value) => ({ const: value }));
      return true;
    }),
  },
  ofSchemas("a map that is open, said", (schema) => {
    if (schema.type !== "object" || schema.additionalProperties !== undefined || schema.allOf) return false;
    if (schema.unevaluatedProperties !== undefined) return false;
    schema.additionalProperties = true;
    return true;
  }),
  ofSchemas("a map that is open to {}", (schema) => {
    if (schema.additionalProperties !== true) return false;
    schema.additionalProperties = {};
    return true;
  }),
  ofSchemas("a map that is closed by a schema", (schema) => {
    if (schema.additionalProperties !== false) return false;
    schema.additionalProperties = { not: {} };
    return true;
  }),
  written("minItems: 0", "array", "minItems", 0),
  written("minLength: 0", "string", "minLength", 0),
  written("minProperties: 0", "object", "minProperties", 0),
  written("uniqueItems: false", "array", "uniqueItems", false),
  written("an empty list of required names", "object", "required", []),
  written("a multiple of one", "integer", "multipleOf", 1),
  ofSchemas("readOnly, writeOnly and deprecated: false", (schema) => {
    if (!isPlain(schema) || ["readOnly", "writeOnly", "deprecated"].some((key) => schema[key] !== undefined))
      return false;
    Object.assign(schema, { readOnly: false, writeOnly: false, deprecated: false });
    return true;
  }),
  ofSchemas("required names in another order", (schema) => reverse(schema, "required"), true),
  ofSchemas("values in another order", (schema) => reverse(schema, "enum")),
  ofSchemas("alternatives in another order", (schema) => reverse(schema, "oneOf") || reverse(schema, "anyOf")),
  ofSchemas("properties in another order", (schema) => {
    if (!isObject(schema.properties) || Object.keys(schema.properties).length < 2) return false;
    schema.properties = Object.fromEntries(Object.entries(schema.properties).reverse());
    return true;
  }),
  ofSchemas(
    "keywords in another order",
    (schema) => {
      if (Object.keys(schema).length < 2) return false;
      replace(schema, Object.fromEntries(Object.entries(schema).reverse()));
      return true;
    },
    true,
  ),
  ofSchemas("null as an alternative", (schema) => {
    if (!Array.isArray(schema.type) || schema.type.length !== 2 || !schema.type.includes("null") || schema.enum)
      return false;
    const type = schema.type.find((name) => name !== "null")!;
    const { said, around } = parted(schema);
    replace(schema, { ...around, anyOf: [{ ...said, type }, { type: "null" }] });
    return true;
  }),
  ofSchemas("null among the types, in another order", (schema) => reverse(schema, "type")),
  ofSchemas("a reference in an allOf of one", ({ properties }) => {
    let changed = false;
    for (const [name, property] of Object.entries(properties ?? {})) {
      if (typeof property?.$ref !== "string" || Object.keys(property).length > 1) continue;
      properties![name] = { allOf: [property] };
      changed = true;
    }
    return changed;
  }),
  ofSchemas("an object split by allOf", (schema) => {
    const { properties } = schema;
    if (schema.type !== "object" || !isObject(properties) || Object.keys(properties).length < 2) return false;
    if (schema.allOf ?? schema.oneOf ?? schema.anyOf ?? schema.discriminator) return false;
    // An anchor names the whole, not a part.
    if (schema.$anchor ?? schema.$dynamicAnchor ?? schema.$id) return false;
    if (schema.additionalProperties !== undefined || schema.unevaluatedProperties !== undefined || schema.nullable)
      return false;
    const { said, around } = parted(schema);
    const { properties: _properties, required = [], ...rest } = said;
    const names = Object.keys(properties);
    const first = names.slice(0, Math.ceil(names.length / 2));
    const part = (some: readonly string[], more: readonly string[] = []) => ({
      ...rest,
      properties: Object.fromEntries(some.map((name) => [name, properties[name]!])),
      required: required.filter((name) => some.includes(name) || more.includes(name)),
    });
    const undescribed = required.filter((name) => !names.includes(name));
    replace(schema, { ...around, allOf: [part(first, undescribed), part(names.slice(first.length))] });
    return true;
  }),
  ofSchemas("an allOf of objects merged", (schema) => {
    const { allOf } = schema;
    if (!Array.isArray(allOf) || allOf.length < 2 || !allOf.every(isPlainObject)) return false;
    if (!["type", "properties", "required", "oneOf", "anyOf"].every((key) => schema[key] === undefined)) return false;
    const names = allOf.flatMap((part) => Object.keys(part.properties!));
    if (new Set(names).size < names.length) return false;
    delete schema.allOf;
    schema.type = "object";
    schema.properties = Object.assign({}, ...allOf.map((part) => part.properties)) as Record<string, Schema>;
    schema.required = [...new Set(allOf.flatMap(({ required = [] }) => required))];
    return true;
  }),
  ofSchemas("two of three alternatives in a union of their own", (schema) => {
    if (made.has(schema)) return false;
    for (const key of ["oneOf", "anyOf"] as const) {
      const list = schema[key];
      if (!Array.isArray(list) || list.length < 3 || schema.discriminator) continue;
      if (list.some((member) => member.const !== undefined || member.enum || member.type === "null" || member.nullable))
        continue;
      const inner: Schema = { [key]: list.slice(1) };
      made.add(inner);
      schema[key] = [list[0]!, inner];
      return true;
    }
    return false;
  }),
  ofSchemas("the example of a schema among examples", (schema) => {
    if (schema.example === undefined || schema.examples !== undefined) return false;
    schema.examples = [schema.example];
    delete schema.example;
    return true;
  }),
  ofSchemas("a mapping by names", ({ discriminator }) => {
    const mapping = discriminator?.mapping;
    if (!isObject(mapping) || Object.keys(mapping).length === 0) return false;
    for (const [value, target] of Object.entries(mapping)) mapping[value] = target.replace("#/components/schemas/", "");
    return true;
  }),
];

function reverse(schema: Schema, key: string): boolean {
  const list = schema[key];
  if (!Array.isArray(list) || list.length < 2) return false;
  schema[key] = [...(list as unknown[])].reverse();
  return true;
}
