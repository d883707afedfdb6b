import type { OpenApi, Operation, PathItem } from "../document/types.js";
import { isObject } from "../document/pointer.js";
import { isArray, jsonBodySchema, pageSchema, fieldsOf, queryParameters, schemaAt } from "./paging.js";

const needs: Readonly<Record<string, readonly string[]>> = {
  cursor: ["parameter", "from"],
  offset: ["parameter"],
  page: ["parameter"],
  url: ["from"],
  "link-header": [],
};
const texts = ["parameter", "from", "items", "more", "total"];
const pointers = ["from", "items", "more", "total"];

/** What is wrong with an operation's `x-katagami-pagination`, if anything; `false` there says that nothing is paged. */
export function pagingMistake(
  document: OpenApi,
  operation: Operation,
  item: PathItem,
  value: unknown,
): string | undefined {
  if (value === false) return undefined;
  const ways = Object.keys(needs).join(", ");
  if (!isObject(value) || typeof value.by !== "string" || !Object.hasOwn(needs, value.by))
    return `It is { by, items, … }, with one of these for "by": ${ways}.`;
  const missing = ["items", ...needs[value.by]!].find((key) => typeof value[key] !== "string");
  if (missing) return `"${missing}" is missing, or is not a text.`;
  const odd = texts.find((key) => key in value && typeof value[key] !== "string");
  if (odd) return `"${odd}" is a text.`;
  if ("first" in value && !Number.isSafeInteger(value.first)) return '"first" is a whole number.';
  const page = pageSchema(document, operation);
  if (!page) return "The operation has not exactly one success with JSON alone.";
  const lost = pointers.find((key) => key in value && !schemaAt(document, page, String(value[key])));
  if (lost) return `"${lost}" (${String(value[lost])}) is not in the schema of the response.`;
  if (!isArray(schemaAt(document, page, value.items as string)!))
    return `"items" (${String(value.items)}) is no array.`;
  return value.parameter === undefined
    ? undefined
    : parameterMistake(document, operation, item, String(value.parameter));
}

function parameterMistake(document: OpenApi, operation: Operation, item: PathItem, text: string): string | undefined {
  const [, place = "query", name = text] = /^(query|body)\.(.+)$/.exec(text) ?? [];
  const known =
    place === "query"
      ? queryParameters(document, operation, item).has(name)
      : fieldsOf(document, jsonBodySchema(document, operation)).has(name);
  return known ? undefined : `There is no ${place} parameter "${name}".`;
}
