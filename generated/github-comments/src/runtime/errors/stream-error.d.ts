// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import type { Called } from "./called.js";
import { ApiError } from "./api-error.js";
/**
 * Thrown by a stream when the server sent an error event inside it. `status` and `code` are the event's own where it
 * has them; `response.status` stays what the stream was opened with.
 */
export declare class StreamError<E = unknown> extends ApiError<E> {
  readonly name = "StreamError";
  /** The event that told of the error. Same as `body`. */
  readonly event: E;
  /** `told` has the status, the code and the message, if the event itself does not. */
  constructor(operation: Called, response: Response, event: E, told?: unknown);
}
