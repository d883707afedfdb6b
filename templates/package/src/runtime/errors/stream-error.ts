import type { Called } from "./called.js";
import { ApiError } from "./api-error.js";

/**
 * Thrown by a stream when the server sent an error event inside it. `status` and `code` are the event's own where it
 * has them; `response.status` stays what the stream was opened with.
 */
export class StreamError<E = unknown> extends ApiError<E> {
  override readonly name = "StreamError";
  /** The event that told of the error. Same as `body`. */
  declare readonly event: E;

  constructor(operation: Called, response: Response, event: E) {
    const { status } = Object(event);
    super(operation, response, event, typeof status === "number" ? status : undefined);
    this.event = event;
  }
}
