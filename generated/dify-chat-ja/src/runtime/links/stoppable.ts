import { hidden } from "../errors/hidden.js";
import type { Exchange } from "../exchange.js";
import type { ResponseReader } from "../readers/response-reader.js";
import type { Link } from "./link.js";
import { stopOf } from "./stoppable-stream.js";

/** Makes the reader of a stream that the description links to an operation that stops it one of a `StoppableStream`. */
export function stoppable({ matches, read }: ResponseReader, link: Link): ResponseReader<Exchange> {
  return {
    matches,
    read: async (response, exchange) => {
      const stream = (await read(response, exchange)) as object;
      return hidden(stream, "stop", stopOf(exchange.feed!, link, exchange));
    },
  };
}
