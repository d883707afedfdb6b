import { isSchema } from "../document/facts.js";
import type { OpenApi, Schema } from "../document/types.js";
import { dereference } from "../document/pointer.js";
import { lastKey } from "../document/place.js";
import { pointerOf, visit } from "../document/walk.js";
import { hasValues, tellValues, valueKeyword, valuePlace, type ValuePlace } from "../shapes/value-place.js";
import type { Repair } from "./pass.js";

/** What dates and whole numbers of 64 bits become in code; a text and a number unless told. */
export interface ValueSettings {
  readonly dates?: "Date" | "Temporal" | "string";
  readonly int64?: "bigint" | "number";
}

/** Most places that are looked at: a description that has more has its values as they come. */
const mostPlaces = 50_000;

/**
 * Writes `x-katagami-value` into each schema of a date or a whole number of 64 bits that becomes something else in code, as settings and overlays
 * say, and takes it away where data cannot tell or nobody turns it into that.
 * @param settings undefined where a package has openapi-fetch: what that reads is as JSON has it
 */
export function markValues(document: OpenApi, settings: ValueSettings | undefined): Repair[] {
  const { dates = "string", int64 = "number" } = settings ?? {};
  if (dates === "string" && int64 === "number" && !hasValues(document)) return [];
  const marked = new Set<Schema>();
  const left = new Map<Schema, string>();
  visit(document, {
    schema(schema) {
      const { value, reason } = wantedValue(schema, { dates, int64 });
      if (reason !== undefined) left.set(schema, reason);
      if (valueKeyword in schema) delete schema[valueKeyword];
      if (value === undefined) return;
      schema[valueKeyword] = value;
      marked.add(schema);
    },
  });
  tellValues(document, marked.size > 0);
  if (marked.size === 0 && left.size === 0) return [];
  const repairs: Repair[] = [];
  const leave = (schema: Schema, reason: string) => {
    if (marked.delete(schema)) left.set(schema, reason);
    delete schema[valueKeyword];
  };
  if (settings === undefined)
    for (const schema of marked) leave(schema, "client.GET of openapi-fetch reads JSON as it is");
  leaveUnread(document, leave);
  while (marked.size > 0 && leaveAmbiguous(document, leave));
  tellValues(document, marked.size > 0);
  visit(document, {
    schema(schema, place) {
      const reason = left.get(schema);
      const before = schema.format ?? "a value";
      if (reason) repairs.push({ pass: "values", pointer: pointerOf(place), before, after: "as JSON has it", reason });
    },
  });
  return repairs;
}

/** What a schema's values become, and why they do not become what was asked for; neither where nothing was. */
function wantedValue(
  { type, format, enum: listed, const: only, [valueKeyword]: said }: Schema,
  { dates = "string", int64 = "number" }: ValueSettings,
): { value?: string; reason?: string } {
  const types = [type ?? []].flat().filter((each) => each !== "null");
  const isDate = format === "date-time" || format === "date";
  const asked = types.includes("integer") && format === "int64" ? int64 : types.includes("string") && isDate && dates;
  const value = said ?? asked;
  if (value !== "bigint" && value !== "Date" && value !== "Temporal") return {};
  const isListed = listed !== undefined || only !== undefined;
  if (isListed) return said === undefined ? {} : { reason: "an enumeration has its values as they are" };
  const needed = value === "bigint" ? "integer" : "string";
  if (types.length !== 1 || types[0] !== needed) return { reason: `${value} goes with the type ${needed} alone` };
  return { value };
}

type Leave = (schema: Schema, reason: string) => void;

/** What comes otherwise than as JSON of an answer, or goes otherwise than as a part of a request, is text. */
function leaveUnread(document: OpenApi, leave: Leave): void {
  const all = (reason: string, isLeft: (schema: Schema) => boolean = () => true) => ({
    schema(schema: Schema) {
      for (const key of ["not", "if", "then", "else", "contains", "propertyNames"])
        if (isSchema(schema[key]))
          visit(
            schema[key] as Schema,
            { schema: (inner) => leave(inner, "it says when something holds") },
            { kind: "schema" },
          );
      if (isLeft(schema)) leave(schema, reason);
    },
  });
  const { webhooks, paths } = document;
  const follow = document;
  if (webhooks) visit({ webhooks }, all("a webhook brings it as it is"), { follow });
  visit(
    { paths },
    {
      callback: (callback) => visit(callback, all("a callback brings it as it is"), { kind: "callback", follow }),
      header(header, _place, flow) {
        const own = dereference<Schema>(document, header.schema);
        const left =
          flow === "received"
            ? all("a header has numbers as they are", (schema) => schema[valueKeyword] === "bigint" && schema !== own)
            : all("a header has it as it is");
        visit(header, left, { kind: "header", follow });
      },
      schema: (schema) => all("", () => false).schema(schema),
      mediaType(media, place, flow) {
        if (flow !== "received") return;
        const type = lastKey(place);
        const isJson = /[/+]json\b|^\*|\/\*/i.test(type);
        const isStream =
          /event-stream|ndjson|jsonl|json-lines|json-seq|stream\+json/i.test(type) ||
          "itemSchema" in media ||
          "x-katagami-item" in media;
        if (!isJson && !isStream) visit(media, all(`${type} has it as it is`), { kind: "mediaType", follow });
        else if (isStream)
          visit(
            media,
            all("a stream has numbers as they are", (schema) => schema[valueKeyword] === "bigint"),
            {
              kind: "mediaType",
              follow,
            },
          );
      },
    },
    { follow },
  );
}

/** Takes the keyword away where the same place may have a text or a number that stays what it is; whether it did. */
function leaveAmbiguous(document: OpenApi, leave: Leave): boolean {
  const ids = new Map<Schema, number>();
  const keyOf = (schemas: readonly Schema[]) =>
    [...new Set(schemas.map((each) => ids.get(each) ?? (ids.set(each, ids.size), ids.size - 1)))].sort().join();
  const known = new Set<string>();
  const waiting: (readonly Schema[])[] = [];
  const enter = (declared: readonly Schema[]) => {
    // All references to a schema are one place.
    const schemas = declared.map((each) => dereference<Schema>(document, each)).filter((each) => isSchema(each));
    const key = keyOf(schemas);
    if (schemas.length === 0 || known.has(key)) return;
    known.add(key);
    waiting.push(schemas);
  };
  visit(document, { schema: (schema) => enter([schema]) });
  let did = false;
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (known.size > mostPlaces) {
      visit(document, { schema: (schema) => leave(schema, "there are too many places where it may stand") });
      return false;
    }
    const place = valuePlace(document, next);
    const kinds = new Set(place.texts.map((each) => `${String(each[valueKeyword])} ${each.format === "date"}`));
    const isOpen = kinds.size > 1 || (kinds.size > 0 && place.isText);
    const wrong = [...(isOpen ? place.texts : []), ...(place.isNumber ? place.numbers : [])];
    for (const schema of wrong) leave(schema, "at the same place there may be another that stays as it is");
    did ||= wrong.length > 0;
    inner(place).forEach(enter);
  }
  return did;
}

/** The places within a place. */
export function inner({ properties, others, first, items, by }: ValuePlace): (readonly Schema[])[] {
  return [...properties.values(), others, ...first, items, ...(by?.values.values() ?? [])];
}
