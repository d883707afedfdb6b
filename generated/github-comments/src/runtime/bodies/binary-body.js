// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import { streamOf } from "./stream-of.js";
/** Whether bytes can be read only once. */
export function isStream(body) {
  return body instanceof ReadableStream || (!(body instanceof Blob) && Symbol.asyncIterator in Object(body));
}
/** Whether a value is bytes, and no text: a Blob, an array of bytes or a stream. */
export function isBytes(value) {
  return value instanceof Blob || value instanceof ArrayBuffer || ArrayBuffer.isView(value) || isStream(value);
}
/**
 * Makes a serialiser of a `BinaryBody`. Under a range such as `image/*`, and under a multipart type, of which only who
 * wrote the body knows the boundary, the Content-Type is the Blob's own.
 */
export function binaryBodyAs(mediaType) {
  return {
    contentType: /^[^;]*\*|^multipart\//i.test(mediaType) ? null : mediaType,
    serialise: (body) => (isStream(body) ? streamOf(body) : body),
    once: isStream,
  };
}
