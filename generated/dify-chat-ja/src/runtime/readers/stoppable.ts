import type { Link } from "../links/link.js";
import { StoppableStream } from "../streams/stoppable-stream.js";
import type { StreamReader } from "./stream-reader.js";

/** Makes a reader of a stream that the description links to an operation that stops it. */
export function stoppable(reader: StreamReader, stop: Link): StreamReader {
  return {
    ...reader,
    read: async (response, exchange) => new StoppableStream(reader.open(response, exchange), stop),
  };
}
