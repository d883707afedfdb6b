import type { MediaType, OpenApi, Operation, Schema } from "../document/types.js";
import type { OverlayAction } from "../load/overlay-document.js";
import type { StreamFormat } from "../document/stream-format.js";
import { eventSchema } from "./event-schema.js";
import { exampleValues } from "../document/facts.js";
import type { Untyped } from "./repair.js";

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
