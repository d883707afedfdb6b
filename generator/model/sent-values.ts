import { isSchema, propertiesOf, requiredOf } from "../document/facts.js";
import { dereference } from "../document/pointer.js";
import type { OpenApi, Schema } from "../document/types.js";
import { isHidden } from "../shapes/shape.js";

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
  if (type === "array") {
    const items = schema.prefixItems?.slice(0, (schema.minItems as number | undefined) ?? 1) ?? [schema.items];
    return items.map((item) => exampleOf(document, item, depth + 1) ?? "…");
  }
  return Object.fromEntries(
    sentProperties(document, schema).map(([name, part]) => [name, exampleOf(document, part, depth + 1) ?? name]),
  );
}

/** The properties of an object that have to be sent, with those of the parts it is composed of. */
export function sentProperties(document: OpenApi, schema: Schema): [name: string, schema: Schema][] {
  const required = requiredOf(document, schema);
  return [...propertiesOf(document, schema)].flatMap(([name, [property]]) =>
    required.has(name) && property && !isHidden(document, property, "sent") ? [[name, property]] : [],
  );
}

/** An example without what is read only: descriptions show what comes back, and a sample has to compile. */
export function sentExample(document: OpenApi, schema: Schema | undefined, example: unknown): unknown {
  if (!schema) return example;
  if (Array.isArray(example)) {
    const items = dereference<Schema>(document, schema)?.items;
    return example.map((item) => sentExample(document, items, item));
  }
  if (!isSchema(example)) return example;
  const declared = propertiesOf(document, schema);
  return Object.fromEntries(
    Object.entries(example).flatMap(([name, value]) => {
      const [property] = declared.get(name) ?? [];
      const isGone = property !== undefined && isHidden(document, property, "sent");
      return isGone ? [] : [[name, sentExample(document, property, value)]];
    }),
  );
}
