// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import type { ByteReader } from "./response-reader.js";
/**
 * Hands on the bytes of an answer as they come, instead of a `Blob` when all have come: for the `as` of a call. They are
 * read from the connection only as fast as they are asked for.
 *
 * Reading fails with a `NetworkError` when the connection breaks, with a `TimeoutError` when it falls silent for longer
 * than `idleTimeout`, and with an `AbortError` when the caller's signal is aborted. Cancelling closes the connection.
 */
export declare const byteStream: ByteReader;
