import { dereference, escapeKey } from "../json-pointer.js";
import type { MediaType, OpenApi, Operation, RequestBody, Schema } from "../load/document.js";
import { exampleValues } from "./example-values.js";
import type { OverlayAction } from "../load/overlay-document.js";
import { streamFormat } from "../stream-format.js";
import { operationPath, quote } from "./operation-path.js";
import { reach } from "./reach.js";
import type { Untyped } from "./repair.js";
import { eachOperation } from "./walk.js";

/**
 * Lists the response bodies that have no type, each with the overlay actions that would give it one.
 *
 * Nothing of this is done unasked: that a schema fits is a guess, and the reader decides.
 */
export function findUntyped(document: OpenApi): Untyped[] {
  const found: Untyped[] = [];
  const unions = orphanUnions(document);
  eachOperation(document, (operation, place) => {
    for (const [status, declared] of Object.entries(operation.responses ?? {})) {
      const response = dereference(document, declared);
      for (const [type, media] of Object.entries(response?.content ?? {})) {
        const pointer = `${place.pointer}/responses/${status}/content/${escapeKey(type)}`;
        const target = `${operationPath(place)}.responses[${quote(status)}].content[${quote(type)}]`;
        const format = streamFormat(type);
        if (format) {
          if (media["x-katagami-item"]) continue;
          const actions =
            format === "events"
              ? streamActions(document, media, target, unions)
              : [{ target, update: { itemSchema: { type: "object" } }, description: "write the schema of one item" }];
          found.push({ pointer, reason: "what the events of this stream hold is not described", actions });
        } else if (/[/+]json\b/i.test(type) && !media.schema && !media.itemSchema) {
          const action = {
            target,
            update: { schema: { type: "object" } },
            description: "write the schema of this body",
          };
          found.push({ pointer, reason: "the body has no schema and no example to infer one from", actions: [action] });
        }
      }
    }
    const choice = undeclaredChoice(document, operation);
    if (choice)
      found.push({
        pointer: place.pointer,
        reason: choice.reason,
        actions: [{ target: operationPath(place), update: choice.update }],
      });
  });
  return found;
}

/** Schemas with a discriminator's mapping that no operation reaches: unions that somebody forgot to attach. */
function orphanUnions(document: OpenApi): [name: string, union: Schema][] {
  const reached = reach(document, [document.paths, document.webhooks]);
  return Object.entries(document.components?.schemas ?? {}).filter(
    ([name, schema]) => schema.discriminator?.mapping && !reached.has(`#/components/schemas/${escapeKey(name)}`),
  );
}

function streamActions(
  document: OpenApi,
  media: MediaType,
  target: string,
  unions: [string, Schema][],
): OverlayAction[] {
  const words = [media.schema?.description ?? "", ...exampleValues(document, media).map(String)].join("\n");
  const fits = unions
    .map(([name, { discriminator }]) => {
      const values = Object.keys(discriminator!.mapping!);
      const hits = values.filter((value) => new RegExp(`["'\`]${escapeRegExp(value)}["'\`]`).test(words)).length;
      return { name, hits, share: hits / values.length };
    })
    .filter(({ hits }) => hits > 0)
    .sort((a, b) => b.hits - a.hits || b.share - a.share);
  return fits.slice(0, 1).map(({ name }) => ({
    target,
    description: `the events named in its description and examples are those of ${name}`,
    update: {
      itemSchema: {
        type: "object",
        properties: {
          data: {
            type: "string",
            contentMediaType: "application/json",
            contentSchema: { $ref: `#/components/schemas/${name}` },
          },
        },
      },
    },
  }));
}

/** A request enum that seems to choose between JSON and events, where nothing says so yet. */
function undeclaredChoice(document: OpenApi, operation: Operation): { reason: string; update: unknown } | undefined {
  if (operation["x-katagami-streaming"]) return undefined;
  const types = Object.entries(operation.responses ?? {})
    .filter(([status]) => /^2/.test(status))
    .flatMap(([, declared]) => Object.keys(dereference(document, declared)?.content ?? {}));
  const isStream = (type: string) => streamFormat(type) !== undefined;
  if (!types.some(isStream) || !types.some((type) => !isStream(type) && /[/+]json\b/.test(type))) return undefined;
  const body = dereference<RequestBody>(document, operation.requestBody);
  if (!body) return undefined;
  const schema = dereference<Schema>(document, Object.values(body.content ?? {})[0]?.schema);
  for (const [property, declared] of Object.entries(schema?.properties ?? {})) {
    const value = dereference<Schema>(document, declared)?.enum?.find((one) =>
      /^(stream|streaming|sse)$/i.test(String(one)),
    );
    if (value !== undefined || (declared.type === "boolean" && /^stream(ing)?$/i.test(property))) {
      return {
        reason: `"${property}" seems to choose between JSON and events`,
        update: { "x-katagami-streaming": { property, value: value ?? true } },
      };
    }
  }
  return {
    reason: "it answers JSON or events, and nothing says which request gets which",
    update: { "x-katagami-streaming": { property: "stream", value: true } },
  };
}

function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
