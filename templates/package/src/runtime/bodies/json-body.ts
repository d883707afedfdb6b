import type { BodySerialiser } from "./body-serialiser.js";

/**
 * Makes a serialiser of JSON under a media type of its own, such as `application/merge-patch+json`.
 *
 * It throws the platform's `TypeError` for a bigint, of which JSON cannot tell whether the server reads it whole: pass a
 * number or a text, as the description has it.
 */
export function jsonBodyAs(mediaType: string): BodySerialiser {
  return { contentType: mediaType, serialise: (body) => JSON.stringify(body) };
}

/** Writes `application/json`. */
export const jsonBody: BodySerialiser = /* @__PURE__ */ jsonBodyAs("application/json");
