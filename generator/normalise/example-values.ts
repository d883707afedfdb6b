import { dereference } from "../document/pointer.js";
import type { MediaType, OpenApi } from "../document/types.js";

/** The values of a media type's examples. */
export function exampleValues(document: OpenApi, media: MediaType): unknown[] {
  const values = Object.values(media.examples ?? {})
    .map((example) => dereference(document, example as { $ref?: string; value?: unknown })?.value)
    .filter((value) => value !== undefined);
  return media.example === undefined ? values : [media.example, ...values];
}
