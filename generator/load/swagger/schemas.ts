import { isObject } from "../../document/pointer.js";
import type { Extensible, Schema } from "../../document/types.js";
import { mapWithin } from "../../document/walk.js";
import { componentReference, picked, type Conversion } from "./conversion.js";

/** A schema, and all in it, as OpenAPI 3.0 writes it; what is no schema stays. */
export function convertSchema(conversion: Conversion, schema: unknown): Schema {
  if (!isObject(schema)) return schema as Schema;
  const made = mapWithin("schema", schema as Schema, { schema: (inner) => convertSchema(conversion, inner) });
  if (typeof made.$ref === "string") made.$ref = componentReference(made.$ref);
  const { discriminator, items } = made as { discriminator?: unknown; items?: unknown };
  if (Array.isArray(items)) made.items = anyOf(conversion, schema as Extensible, items);
  if (typeof discriminator === "string") made.discriminator = { propertyName: discriminator };
  return conversion.made(schema, withNull(asBytes(made)));
}

/** A list of schemas for the items of a list, which Swagger 2.0 does not have: each item is one of them, wherever it stands. */
function anyOf(conversion: Conversion, schema: Extensible, items: readonly unknown[]): Schema {
  const reason = "Swagger 2.0 has one schema for all of them";
  const before = `a list of ${items.length} schemas for the items of a list`;
  conversion.tell(schema, "items", { before, after: "any of them", reason });
  return items.length === 0 ? {} : { anyOf: items.map((item) => convertSchema(conversion, item)) };
}

/** What a parameter, a header or the items of one say of their type, which OpenAPI 3.0 says in a schema. */
const typeKeywords =
  "type format default enum maximum exclusiveMaximum minimum exclusiveMinimum maxLength minLength pattern maxItems minItems uniqueItems multipleOf x-nullable".split(
    " ",
  );

/** The schema of a parameter, a header or the items of one. */
export function schemaOf(conversion: Conversion, holder: Extensible): Schema {
  const made: Schema = picked(holder, ...typeKeywords);
  if (made.type === undefined) {
    const reason = "nothing says of which type it is";
    conversion.tell(holder, undefined, { before: "no type", after: "anything", reason });
  }
  if (made.type === "array") made.items = itemsOf(conversion, holder);
  return conversion.made(holder, withNull(asBytes(made)));
}

function itemsOf(conversion: Conversion, holder: Extensible): Schema {
  const { items } = holder;
  if (!isObject(items)) {
    conversion.tell(holder, undefined, {
      before: "a list of nobody knows what",
      after: "a list of anything",
      reason: "nothing says what the list holds",
    });
    return {};
  }
  // What a tool took from a schema may be a reference to one.
  if (typeof items.$ref === "string") return convertSchema(conversion, items);
  const inner = items as Extensible;
  if (inner.type !== "array") return schemaOf(conversion, inner);
  return joinedText(conversion, inner, "a list within a list", "OpenAPI 3 has no way to write lists within a list");
}

/** A list that OpenAPI 3 cannot write: whoever calls joins it. */
export function joinedText(conversion: Conversion, list: Extensible, before: string, reason: string): Schema {
  const key = list.collectionFormat === undefined ? undefined : "collectionFormat";
  conversion.tell(list, key, { before, after: "a text, joined by whoever calls", reason });
  const description = `Values joined by ${separators[String(list.collectionFormat)] ?? "commas"}.`;
  return conversion.made(list, { type: "string", description });
}

const separators: Readonly<Record<string, string>> = { ssv: "spaces", tsv: "tabs", pipes: "|" };

/** Bytes: Swagger 2.0 says `file`. */
function asBytes(schema: Schema): Schema {
  if (schema.type === "file") Object.assign(schema, { type: "string", format: "binary" });
  return schema;
}

/** `x-nullable`, which everybody reads as the `nullable` of 3.0. */
function withNull(schema: Schema): Schema {
  const isNullable = schema["x-nullable"];
  delete schema["x-nullable"];
  if (isNullable === true) schema.nullable = true;
  return schema;
}
