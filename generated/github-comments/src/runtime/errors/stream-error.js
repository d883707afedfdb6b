// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import { ApiError } from "./api-error.js";
/**
 * Thrown by a stream when the server sent an error event inside it. `status` and `code` are the event's own where it
 * has them; `response.status` stays what the stream was opened with.
 */
export class StreamError extends ApiError {
  name = "StreamError";
  /** `told` has the status, the code and the message, if the event itself does not. */
  constructor(operation, response, event, told = event) {
    const { status } = Object(told);
    super(operation, response, event, typeof status === "number" ? status : undefined, Object(told));
    this.event = event;
  }
}
