import type { Exchange } from "../exchange.js";
import type { ResponseReader } from "../readers/response-reader.js";
import type { StreamReader } from "../readers/stream-reader.js";
import type { Link } from "./link.js";
import { StoppableStream } from "./stoppable-stream.js";

/** Makes a reader of a stream that the description links to an operation that stops it. */
export function stoppable({ matches, open }: StreamReader, stop: Link): ResponseReader<Exchange> {
  return {
    matches,
    read: async (response, exchange) => new StoppableStream(open(response, exchange), stop, exchange),
  };
}
