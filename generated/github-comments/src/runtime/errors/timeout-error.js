// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import { requestId } from "./request-id.js";
/** Thrown when the server took longer than the caller allowed. */
export class TimeoutError extends Error {
  name = "TimeoutError";
  constructor(kind, timeout, response) {
    super(`${kind} timeout of ${timeout} ms`);
    this.kind = kind;
    this.timeout = timeout;
    this.requestId = requestId(response);
  }
}
