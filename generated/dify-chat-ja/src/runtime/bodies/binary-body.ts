import type { BodySerialiser } from "./body-serialiser.js";

/**
 * Makes a serialiser of bytes: a Blob, an ArrayBuffer or a view of one, a stream of bytes, or text. Under a range such
 * as `image/*` the Content-Type is the Blob's own.
 */
export function binaryBodyAs(mediaType: string): BodySerialiser {
  return { contentType: mediaType.includes("*") ? null : mediaType, serialise: (body) => body };
}
