// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import { streamOf } from "./stream-of.js";
/** Texts, bytes, Blobs and streams of bytes one after another as one stream, each read when its turn has come. */
export function joinStreams(pieces) {
  return streamOf(inTurn(pieces));
}
async function* inTurn(pieces) {
  for (const piece of pieces) {
    const isIterable = Symbol.asyncIterator in Object(piece);
    const stream = isIterable ? streamOf(piece) : new Response(piece).body;
    const reader = stream.getReader();
    try {
      for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
    } finally {
      await reader.cancel();
    }
  }
}
