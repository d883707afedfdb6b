import { typesOf, exampleValues } from "../document/facts.js";
import { dereference } from "../document/pointer.js";
import type { StreamFormat } from "../document/stream-format.js";
import type { OpenApi, Schema, MediaType, Operation } from "../document/types.js";
import type { OverlayAction } from "../load/overlay.js";
import { isArray } from "./paging.js";
import type { Untyped } from "./pass.js";

/** What a `schema` under `text/event-stream` says of one event, where it speaks of JSON at all. */
export interface EventSchema {
  /** The schema of an event, or of the JSON in its data. */
  readonly item: Schema;
  /** Whether it was found as the items of an array. */
  readonly isOfItems: boolean;
  /** What it allows beside JSON: the texts that it lists; undefined where it allows none. */
  readonly texts?: readonly string[];
}

type Value = "text" | "json";

/**
 * Reads the `schema` of an event stream as that of its events, as descriptions without `itemSchema` mean it. Undefined where
 * it is the text of the stream, texts one by one, or nothing.
 */
export function eventSchema(document: OpenApi, declared: Schema | undefined): EventSchema | undefined {
  const schema = dereference<Schema>(document, declared);
  if (!declared || !schema) return undefined;
  const { contentSchema } = schema;
  if (typeof contentSchema === "object") return { item: contentSchema, isOfItems: false };
  const isOfItems = isArray(schema);
  const whole = isOfItems ? schema.items : declared;
  if (typeof whole !== "object" || !valuesOf(document, whole).has("json")) return undefined;
  if (!valuesOf(document, whole).has("text")) return { item: whole, isOfItems };
  const texts: string[] = [];
  return { item: withoutTexts(document, whole, texts), isOfItems, texts };
}

/** What values a schema tells of: none where it says nothing of them. */
function valuesOf(document: OpenApi, schema: Schema): Set<Value> {
  const types = [...(typesOf(document, schema) ?? (schema.required ? ["object"] : []))];
  return new Set(types.flatMap((type): Value[] => (type === "null" ? [] : [type === "string" ? "text" : "json"])));
}

/** A schema without the texts that it allows; those that it lists are added to `texts`. */
function withoutTexts(document: OpenApi, declared: Schema, texts: string[], seen = new Set<Schema>()): Schema {
  const schema = dereference<Schema>(document, declared);
  if (typeof schema !== "object" || seen.has(schema) || !valuesOf(document, schema).has("text")) return declared;
  seen.add(schema);
  const { type, enum: values, oneOf, anyOf } = schema;
  if (Array.isArray(type)) return { ...schema, type: type.filter((one) => one !== "string") };
  if (values) {
    for (const text of values.filter(isText)) texts.push(text);
    return { ...schema, enum: values.filter((value) => !isText(value)) };
  }
  const key = oneOf ? "oneOf" : anyOf ? "anyOf" : "allOf";
  const members = (schema[key] ?? []).flatMap((member) => {
    const held = valuesOf(document, member);
    if (held.has("json") || !held.has("text")) return [withoutTexts(document, member, texts, seen)];
    const { const: value, enum: listed = [value] } = dereference<Schema>(document, member)!;
    for (const text of listed.filter(isText)) texts.push(text);
    return [];
  });
  return members.length === 1 && Object.keys(schema).length === 1 ? members[0]! : { ...schema, [key]: members };
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}

interface Stream {
  readonly document: OpenApi;
  readonly operation: Operation;
  readonly media: MediaType;
  readonly target: string;
  readonly format: StreamFormat;
  /** Schemas that might be what the events hold, by name. */
  readonly unions: readonly [string, Schema][];
}

/** What is not said of a stream, with the overlay action that says it; undefined where nothing is left to say. */
export function untypedStream(stream: Stream): Omit<Untyped, "pointer"> | undefined {
  const { document, media, target, format } = stream;
  if (media["x-katagami-item"]) return undefined;
  const reason = "what the events of this stream hold is not described";
  if (format !== "events") {
    const update = { itemSchema: { type: "object" } };
    return { reason, actions: [{ target, update, description: "write the schema of one item" }] };
  }
  const found = eventSchema(document, media.schema);
  if (!found?.texts) return { reason, actions: [describing(stream)] };
  const isSaid = media["x-katagami-events"] !== undefined || found.texts.length === 0;
  const roles = isSaid ? {} : { "x-katagami-events": { end: found.texts } };
  return {
    reason: "its schema allows texts as well as JSON, so its events are handed on as text",
    actions: [{ target, description: "read every event as JSON", update: { itemSchema: found.item, ...roles } }],
  };
}

function describing({ document, media, target, unions }: Stream): OverlayAction {
  const words = [media.schema?.description ?? "", ...exampleValues(document, media).map(String)].join("\n");
  const fits = unions
    .map(([name, { discriminator }]) => {
      const values = Object.keys(discriminator!.mapping!);
      const hits = values.filter((value) => new RegExp(`["'\`]${escapeRegExp(value)}["'\`]`).test(words)).length;
      return { name, hits, share: hits / values.length };
    })
    .filter(({ hits }) => hits > 0)
    .sort((a, b) => b.hits - a.hits || b.share - a.share);
  const [best] = fits;
  return best
    ? {
        target,
        description: `the events named in its description and examples are those of ${best.name}`,
        update: { itemSchema: withData({ $ref: `#/components/schemas/${best.name}` }) },
      }
    : {
        target,
        description: "write the schema of the JSON in the data of an event",
        update: { itemSchema: withData({ type: "object" }) },
      };
}

/** An event of nothing but its data, which is JSON. */
function withData(contentSchema: Schema): Schema {
  return {
    type: "object",
    properties: { data: { type: "string", contentMediaType: "application/json", contentSchema } },
  };
}

function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
