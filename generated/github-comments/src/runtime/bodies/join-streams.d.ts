// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

/** Texts, bytes, Blobs and streams of bytes one after another as one stream, each read when its turn has come. */
export declare function joinStreams(pieces: readonly unknown[]): ReadableStream<Uint8Array>;
