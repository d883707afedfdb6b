import type { OpenApi, Schema } from "../../generator/document/types.js";

type Json = Record<string, unknown>;

/** Ways to write the same description otherwise: none of them may change what a client meets. */
export const refactors: Readonly<Record<string, (document: OpenApi) => OpenApi>> = {
  "components are renamed": (document) => {
    const { schemas } = document.components ?? {};
    if (schemas === undefined) return document;
    document.components!.schemas = Object.fromEntries(
      Object.entries(schemas).map(([name, schema]) => [`${name}Renamed`, schema]),
    );
    return mapReferences(document, (reference) =>
      reference.replace(/^(#\/components\/schemas\/[^/]+)/, "$1Renamed"),
    ) as OpenApi;
  },
  "keys are in another order": (document) => reversed(document) as OpenApi,
  "references are inlined, one step deep": (document) => {
    const { schemas = {} } = document.components ?? {};
    return { ...document, paths: inlined(document.paths, schemas) } as OpenApi;
  },
  "null is spelled as a branch": (document) =>
    mapSchemas(document, (schema) => {
      if (!Array.isArray(schema.type) || !schema.type.includes("null") || schema.type.length !== 2 || schema.enum)
        return schema;
      const { description, ...rest } = schema;
      const type = schema.type.find((name) => name !== "null")!;
      return { ...(description === undefined ? {} : { description }), anyOf: [{ ...rest, type }, { type: "null" }] };
    }),
  "objects are split by allOf": (document) => {
    // A reference into a schema would lead to nothing.
    if (leadsInside(document)) return document;
    return mapSchemas(document, (schema) => {
      if (schema.type !== "object" || schema.properties === undefined || Object.keys(schema.properties).length < 2)
        return schema;
      if (schema.allOf ?? schema.oneOf ?? schema.anyOf) return schema;
      const { properties, required = [], ...rest } = schema;
      const names = Object.keys(properties);
      const half = Math.ceil(names.length / 2);
      const parts = [names.slice(0, half), names.slice(half)].map((some, index) => ({
        properties: Object.fromEntries(some.map((name) => [name, properties[name]!])),
        // Some demand names that no property describes: they go with the first half.
        required: required.filter((name) => some.includes(name) || (index === 0 && !names.includes(name))),
      }));
      return { ...rest, allOf: parts };
    });
  },
};

function leadsInside(document: OpenApi): boolean {
  return /"\$ref":"#\/components\/schemas\/[^/"]+\//.test(JSON.stringify(document));
}

function mapReferences(value: unknown, change: (reference: string) => string): unknown {
  if (Array.isArray(value)) return value.map((item) => mapReferences(item, change));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, child]) => [
      key,
      (key === "$ref" || key === "defaultMapping" || inMapping(value as Json)) && typeof child === "string"
        ? change(child)
        : mapReferences(child, change),
    ]),
  );
}

/** Whether an object holds nothing but references: the mapping of a discriminator. */
function inMapping(value: Json): boolean {
  const texts = Object.values(value);
  return (
    texts.length > 0 && texts.every((text) => typeof text === "string" && text.startsWith("#/components/schemas/"))
  );
}

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, child]) => [key, reversed(child)]),
  );
}

function inlined(value: unknown, schemas: Record<string, Schema>): unknown {
  if (Array.isArray(value)) return value.map((item) => inlined(item, schemas));
  if (typeof value !== "object" || value === null) return value;
  const { schema } = value as Json;
  const name = (schema as Schema | undefined)?.$ref?.replace("#/components/schemas/", "");
  const children = Object.fromEntries(Object.entries(value).map(([key, child]) => [key, inlined(child, schemas)]));
  const target = name !== undefined && Object.keys(schema as Schema).length === 1 ? schemas[name] : undefined;
  return target === undefined ? children : { ...children, schema: structuredClone(target) };
}

/** Changes every schema that is a property, a body or a component of its own. */
function mapSchemas(document: OpenApi, change: (schema: Schema) => Schema): OpenApi {
  const visit = (value: unknown, key: string, within: string): unknown => {
    if (Array.isArray(value)) return value.map((item) => visit(item, "", within));
    if (typeof value !== "object" || value === null) return value;
    if (["example", "examples", "default", "enum", "const"].includes(key) && within !== "properties") return value;
    const children = Object.fromEntries(Object.entries(value).map(([name, child]) => [name, visit(child, name, key)]));
    const isSchema = key === "schema" || within === "properties" || within === "schemas";
    return isSchema && ("type" in children || "$ref" in children) && within !== "examples"
      ? change(children as Schema)
      : children;
  };
  return visit(document, "", "") as OpenApi;
}
