import { jsonText } from "../parameters/json-text.js";
import type { BodySerialiser } from "./body-serialiser.js";

/**
 * Makes a serialiser of JSON under a media type of its own, such as `application/merge-patch+json`.
 *
 * It throws an `InvalidRequestError` for bytes, a file, a form or a stream, at any depth, and for a bigint, of which JSON cannot tell whether the server reads it whole: pass a number or a text, as the description has it.
 */
export function jsonBodyAs(mediaType: string): BodySerialiser {
  return { contentType: mediaType, serialise: (body) => jsonText("body", "body", body) };
}

/** Writes `application/json`. */
export const jsonBody: BodySerialiser = /* @__PURE__ */ jsonBodyAs("application/json");
