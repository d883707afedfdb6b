import { dereference } from "../json-pointer.js";
import type { OpenApi, Schema } from "../load/document.js";

/** A small value that fits a schema: its own example where it has one, else what is required and no more; undefined for a text. */
export function exampleOf(document: OpenApi, declared: Schema | undefined, depth = 0): unknown {
  const schema = dereference<Schema>(document, declared);
  if (!schema || depth > 6) return undefined;
  const [shown] = (schema.examples as unknown[] | undefined) ?? [];
  const given = schema.const ?? schema.default ?? shown ?? schema.enum?.[0];
  if (given !== undefined) return given;
  const member = schema.oneOf?.[0] ?? schema.anyOf?.[0];
  if (member) return exampleOf(document, member, depth + 1);
  const type = Array.isArray(schema.type) ? schema.type[0] : schema.type;
  if (type === "integer" || type === "number") return (schema.minimum as number | undefined) ?? 1;
  if (type === "boolean") return true;
  if (type === "string") return undefined;
  if (type === "array") return [exampleOf(document, schema.items, depth + 1) ?? "…"];
  return Object.fromEntries(
    requiredOf(document, schema).map(([name, part]) => [name, exampleOf(document, part, depth + 1) ?? name]),
  );
}

/** The required properties of an object, with those of the parts it is composed of. */
export function requiredOf(document: OpenApi, schema: Schema): [name: string, schema: Schema][] {
  const parts = [schema, ...(schema.allOf ?? []).map((part) => dereference<Schema>(document, part) ?? {})];
  const required = new Set(parts.flatMap((part) => part.required ?? []));
  return parts.flatMap((part) => Object.entries(part.properties ?? {}).filter(([name]) => required.has(name)));
}
