import { streamOf } from "./stream-of.js";

/** Texts, bytes, Blobs and streams of bytes one after another as one stream, each read when its turn has come. */
export function joinStreams(pieces: readonly unknown[]): ReadableStream<Uint8Array> {
  return streamOf(inTurn(pieces));
}

async function* inTurn(pieces: readonly unknown[]): AsyncGenerator<Uint8Array> {
  for (const piece of pieces) {
    const isIterable = Symbol.asyncIterator in Object(piece);
    const stream = isIterable
      ? streamOf(piece as AsyncIterable<Uint8Array>)
      : new Response(piece as ConstructorParameters<typeof Response>[0]).body!;
    const reader = stream.getReader();
    try {
      for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
    } finally {
      await reader.cancel();
    }
  }
}
