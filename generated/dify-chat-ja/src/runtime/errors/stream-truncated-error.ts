import type { Called } from "./called.js";
import { requestId } from "./request-id.js";

/**
 * Thrown by a stream when the connection ended, in good order, within an event or before any that ends the stream. A
 * server-sent event ends with its empty line: one without it is cut short, and is not handed on unless it ends the stream;
 * `rest` has it.
 */
export class StreamTruncatedError<E = unknown> extends Error {
  override readonly name: string = "StreamTruncatedError";
  /** How many events had come, heartbeats not counted. */
  declare readonly received: number;
  /** The last event that came. */
  declare readonly last: E | undefined;
  /** What came after it, of an event that was cut short: its text as it came; `""` where that is nothing, or too long. */
  declare readonly rest: string;

  /** The server's own name for the exchange, from headers such as `x-request-id`: what its support asks for. */
  declare readonly requestId: string | undefined;

  constructor(
    operation: Called,
    response: Response,
    { received, last }: { readonly received: number; readonly last?: E },
    where: string,
    rest = "",
  ) {
    super(`${operation.method} ${operation.path}: stream ended ${where}, after ${received} events`);
    this.received = received;
    this.last = last;
    this.rest = rest;
    this.requestId = requestId(response);
  }
}
