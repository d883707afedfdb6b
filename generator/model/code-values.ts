import { isObject } from "../document/pointer.js";
import type { OpenApi, Schema } from "../document/types.js";
import { CodeValue } from "../shapes/code-value.js";
import { valueKeyword, valuePlace } from "../shapes/value-place.js";

/** An example in which what is something else in code is that; itself where nothing is. */
export function inCode(document: OpenApi, schemas: readonly Schema[], example: unknown): unknown {
  if (typeof example !== "string" && typeof example !== "number" && !isObject(example) && !Array.isArray(example))
    return example;
  const { texts, numbers, properties, others, first, items, by } = valuePlace(document, schemas);
  if (typeof example === "string") return texts[0] ? codeOfText(texts[0], example) : example;
  if (typeof example === "number")
    return numbers[0] && Number.isInteger(example) ? new CodeValue("bigint", String(BigInt(example))) : example;
  if (Array.isArray(example)) return example.map((item, index) => inCode(document, first[index] ?? items, item));
  const besides = (by && by.values.get(String(example[by.property]))) ?? [];
  const inner = besides.length > 0 ? valuePlace(document, besides).properties : new Map<string, readonly Schema[]>();
  const entries = Object.entries(example).map(([name, value]): [string, unknown] => [
    name,
    inCode(document, [...(properties.get(name) ?? others), ...(inner.get(name) ?? [])], value),
  ]);
  return Object.fromEntries(entries);
}

function codeOfText(schema: Schema, text: string): CodeValue {
  if (schema[valueKeyword] === "Date") return new CodeValue("Date", text);
  return new CodeValue(schema.format === "date" ? "PlainDate" : "Instant", text);
}
