import { operationsOf, responsesOf } from "../../document/operations.js";
import { comesFrom } from "../../document/origin.js";
import { childPointer, dereference, lookUp, pointer } from "../../document/pointer.js";
import { reach } from "../../document/reach.js";
import type { MediaType, OpenApi, Operation, Schema } from "../../document/types.js";
import { streamFormat } from "../../document/stream-format.js";
import { eventFields, type EventFields } from "../event-fields.js";
import { eventSchema } from "../event-schema.js";
import { freeName } from "../../document/component-names.js";
import { changed } from "../../document/walk.js";
import { pass } from "../pass.js";
import { isArray } from "../paging.js";

/**
 * Gives the items of a stream a schema of their own name, which types can refer to.
 *
 * In a `text/event-stream`, `itemSchema` describes the event by its fields; where it says of no field but `data`, and that is
 * JSON, the JSON is the item. Many descriptions put the schema of that JSON into `itemSchema` at once: this is understood too.
 * Descriptions that do not know `itemSchema` write a `schema` of one item, or of an array of items; a text is none.
 * @see https://spec.openapis.org/oas/v3.2.0#sequential-media-types
 */
export const streamItems = pass("stream-items", "schemas of stream items", (document, report) => {
  for (const { operation, pointer } of operationsOf(document))
    for (const response of responsesOf(document, operation, pointer))
      for (const [type, media] of Object.entries(response.value.content ?? {})) {
        const found = itemSchema(document, type, media);
        if (!found || media["x-katagami-item"]) continue;
        const named = name(document, operation, comesFrom(found.item, media.itemSchema ?? media.schema));
        media["x-katagami-item"] = named;
        changed(document);
        if (found.forms) media["x-katagami-event-data"] = found.forms;
        const at = childPointer(response.pointer, "content", type);
        report(at, "a stream of text", `a stream of ${named.$ref}`, found.reason);
        const roles = (media["x-katagami-events"] ?? {}) as object;
        const end = found.isJson && !("end" in roles) ? namedEnd(document, operation) : undefined;
        if (end === undefined) continue;
        media["x-katagami-events"] = { ...roles, end: [end] };
        const reason = "its words name this text, which is no JSON";
        report(at, "nothing says what ends it", `${end} ends it`, reason);
      }
});

interface Item extends EventFields {
  readonly reason: string;
  /** Whether every event of a `text/event-stream` has to be JSON. */
  readonly isJson?: true;
}

function itemSchema(document: OpenApi, type: string, media: MediaType): Item | undefined {
  const format = streamFormat(type, media);
  if (format === undefined) return undefined;
  if (format === "events") {
    if (media.itemSchema) return eventItem(document, media.itemSchema, "itemSchema");
    const found = eventSchema(document, media.schema);
    // Where texts come as well, not every event can be parsed: the report offers what would tell them apart.
    if (!found || found.texts) return undefined;
    const words = found.isOfItems ? "schema, an array that stands for its items," : "schema, in place of itemSchema,";
    return eventItem(document, found.item, words);
  }
  if (media.itemSchema) return { item: media.itemSchema, reason: "itemSchema says what one item is" };
  const schema = dereference(document, media.schema);
  // The whole text, or nothing at all, says nothing of an item.
  if (!media.schema || !schema || Object.keys(schema).length === 0 || schema.type === "string") return undefined;
  if (!isArray(schema)) return { item: media.schema, reason: "the schema of such a stream is that of one item" };
  return schema.items && { item: schema.items, reason: "the schema of such a stream is an array of its items" };
}

function eventItem(document: OpenApi, schema: Schema, source: string): Item {
  const found = eventFields(document, schema);
  if (found?.forms)
    return { ...found, reason: `${source} says what an event is: its data is ${dataWords(found.forms)}` };
  const data = dereference(document, dereference(document, schema)?.properties?.data);
  const item = found?.item ?? data?.contentSchema ?? schema;
  return { item, isJson: true, reason: `${source} says what the JSON in the data of an event is` };
}

function dataWords({ json, text }: NonNullable<EventFields["forms"]>): string {
  if (text) return `JSON but in ${text.join(", ")}`;
  return json ? (json.length > 0 ? `text but in ${json.join(", ")}` : "text") : "JSON";
}

function name(document: OpenApi, operation: Operation, item: Schema): { $ref: string } {
  if (item.$ref !== undefined) return { $ref: item.$ref };
  const schemas = ((document.components ??= {}).schemas ??= {});
  const key = freeName(`${operation.operationId}Item`, schemas);
  schemas[key] = item;
  return { $ref: pointer("components", "schemas", key) };
}

/** The text that ends many streams of JSON without being JSON, where the words of an operation, or of what it refers to, name it. */
function namedEnd(document: OpenApi, operation: Operation): string | undefined {
  const end = "[DONE]";
  const parts = [operation, ...[...reach(document, operation)].map((ref) => lookUp(document, ref))];
  return parts.some((part) => JSON.stringify(part)?.includes(end)) ? end : undefined;
}
