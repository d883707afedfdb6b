import { dereference, escapeKey, pointer } from "../../json-pointer.js";
import type { MediaType, OpenApi, Operation, Schema } from "../../load/document.js";
import { freeName } from "../free-name.js";
import type { Pass, Repair } from "../repair.js";
import { eachOperation } from "../walk.js";

/**
 * Gives the items of a stream a schema of their own name, which types can refer to.
 *
 * In a `text/event-stream`, `itemSchema` describes the event with its `data` line; where that holds JSON, the schema of the
 * JSON (`contentSchema`) is the item. Many descriptions put that schema into `itemSchema` at once: this is understood too.
 * @see https://spec.openapis.org/oas/v3.2.0#server-sent-event-streams
 */
export const streamItems: Pass = {
  id: "stream-items",
  summary: "schemas of stream items",
  run(document) {
    const repairs: Repair[] = [];
    eachOperation(document, (operation, place) => {
      for (const [status, declared] of Object.entries(operation.responses ?? {})) {
        const response = dereference(document, declared);
        for (const [type, media] of Object.entries(response?.content ?? {})) {
          const item = itemSchema(document, media);
          if (!item || media["x-katagami-item"]) continue;
          const named = name(document, operation, item);
          media["x-katagami-item"] = named;
          repairs.push({
            pass: "stream-items",
            pointer: `${declared.$ref ?? `${place.pointer}/responses/${status}`}/content/${escapeKey(type)}`,
            before: "a stream of text",
            after: `a stream of ${named.$ref}`,
            reason: "itemSchema says what one item is",
          });
        }
      }
    });
    return repairs;
  },
};

function itemSchema(document: OpenApi, media: MediaType): Schema | undefined {
  const event = dereference(document, media.itemSchema);
  const data = dereference(document, event?.properties?.data);
  return data?.contentSchema ?? media.itemSchema;
}

function name(document: OpenApi, operation: Operation, item: Schema): { $ref: string } {
  if (item.$ref !== undefined) return { $ref: item.$ref };
  const schemas = ((document.components ??= {}).schemas ??= {});
  const key = freeName(`${operation.operationId}Item`, schemas);
  schemas[key] = item;
  return { $ref: pointer("components", "schemas", key) };
}
