// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import type { BodySerialiser } from "./body-serialiser.js";
/** Bytes as a part of a form; of a stream, `part` makes one. */
export type BinaryPart = Blob | ArrayBuffer | ArrayBufferView;
/** Bytes to send: as they are, as text in UTF-8, or as a stream, which can be sent only once. */
export type BinaryBody = BinaryPart | string | ReadableStream<Uint8Array> | AsyncIterable<Uint8Array>;
/** Whether bytes can be read only once. */
export declare function isStream(body: unknown): boolean;
/** Whether a value is bytes, and no text: a Blob, an array of bytes or a stream. */
export declare function isBytes(value: unknown): boolean;
/**
 * Makes a serialiser of a `BinaryBody`. Under a range such as `image/*`, and under a multipart type, of which only who
 * wrote the body knows the boundary, the Content-Type is the Blob's own.
 */
export declare function binaryBodyAs(mediaType: string): BodySerialiser;
