import type { Called } from "./called.js";
import { requestId } from "./request-id.js";

/**
 * Thrown by a stream when the connection ended, in good order, within an event or before any that ends the stream. A
 * server-sent event ends with its empty line: one without it is cut short, whatever it seems to say, and is not handed on.
 */
export class StreamTruncatedError<E = unknown> extends Error {
  override readonly name: string = "StreamTruncatedError";
  /** How many events had come, heartbeats not counted. */
  declare readonly received: number;
  /** The last event that came. */
  declare readonly last: E | undefined;

  /** The server's own name for the exchange, from headers such as `x-request-id`: what its support asks for. */
  declare readonly requestId: string | undefined;

  constructor(operation: Called, response: Response, received: number, last: E | undefined, where: string) {
    super(`${operation.method} ${operation.path}: stream ended ${where}, after ${received} events`);
    this.received = received;
    this.last = last;
    this.requestId = requestId(response);
  }
}
