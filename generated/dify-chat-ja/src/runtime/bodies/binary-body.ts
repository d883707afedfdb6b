import type { BodySerialiser } from "./body-serialiser.js";
import { streamOf } from "./stream-of.js";

/** Bytes as a part of a form; of a stream, `part` makes one. */
export type BinaryPart = Blob | ArrayBuffer | ArrayBufferView;

/** Bytes to send: as they are, as text in UTF-8, or as a stream, which can be sent only once. */
export type BinaryBody = BinaryPart | string | ReadableStream<Uint8Array> | AsyncIterable<Uint8Array>;

/** Whether bytes can be read only once. */
export function isStream(body: unknown): boolean {
  return body instanceof ReadableStream || (!(body instanceof Blob) && Symbol.asyncIterator in Object(body));
}

/** Whether a value is bytes, and no text: a Blob, an array of bytes or a stream. */
export function isBytes(value: unknown): boolean {
  return value instanceof Blob || value instanceof ArrayBuffer || ArrayBuffer.isView(value) || isStream(value);
}

/**
 * Makes a serialiser of a `BinaryBody`. Under a range such as `image/*`, and under a multipart type, of which only who
 * wrote the body knows the boundary, the Content-Type is the Blob's own.
 */
export function binaryBodyAs(mediaType: string): BodySerialiser {
  return {
    contentType: /^[^;]*\*|^multipart\//i.test(mediaType) ? null : mediaType,
    serialise: (body) => (isStream(body) ? streamOf(body as AsyncIterable<Uint8Array>) : body),
    once: isStream,
  };
}
