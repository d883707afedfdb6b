// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import { hidden } from "../errors/hidden.js";
import { stopOf } from "./stoppable-stream.js";
/** Makes the reader of a stream that the description links to an operation that stops it one of a `StoppableStream`. */
export function stoppable({ matches, read }, link) {
  return {
    matches,
    read: async (response, exchange) => {
      const stream = await read(response, exchange);
      return hidden(stream, "stop", stopOf(exchange.feed, link, exchange));
    },
  };
}
