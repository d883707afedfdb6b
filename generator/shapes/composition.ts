import { dereference } from "../document/pointer.js";
import type { OpenApi, Schema } from "../document/types.js";
import { isSchema } from "./subschemas.js";

/** A schema and, however deep, the schemas that it is composed of by `allOf`: what is said by all of them together. */
export function composition(document: OpenApi, schema: Schema, seen = new Set<Schema>()): Schema[] {
  const own = dereference<Schema>(document, schema);
  if (!own || seen.has(own)) return [];
  seen.add(own);
  return [own, ...(own.allOf ?? []).flatMap((part) => composition(document, part, seen))];
}

/** Names of the properties of a composition that are as wanted. */
export function propertyNames(parts: readonly Schema[], isWanted: (property: Schema) => boolean): Set<string> {
  const entries = parts.flatMap(({ properties }) => Object.entries(properties ?? {}));
  return new Set(entries.flatMap(([name, property]) => (isSchema(property) && isWanted(property) ? [name] : [])));
}

/**
 * Names that a schema requires by a list that stands apart from the property: in one part of an `allOf`, while another declares it.
 * No part by itself both declares and requires them.
 */
export function requiredApart(document: OpenApi, schema: Schema): string[] {
  if (!schema.allOf) return [];
  const parts = composition(document, schema);
  const required = new Set(parts.flatMap((part) => part.required ?? []));
  const declared = propertyNames(parts, () => true);
  const together = parts.map((part) => ({ names: part.properties ?? {}, required: new Set(part.required) }));
  return [...required].filter(
    (name) =>
      declared.has(name) && !together.some((part) => Object.hasOwn(part.names, name) && part.required.has(name)),
  );
}
