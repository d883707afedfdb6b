// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import { requestId } from "./request-id.js";
/**
 * Thrown by a stream when the connection ended, in good order, within an event or before any that ends the stream. A
 * server-sent event ends with its empty line: one without it is cut short, and is not handed on unless it ends the stream;
 * `rest` has it.
 */
export class StreamTruncatedError extends Error {
  name = "StreamTruncatedError";
  constructor(operation, response, { received, last }, where, rest = "") {
    super(`${operation.method} ${operation.path}: stream ended ${where}, after ${received} events`);
    this.received = received;
    this.last = last;
    this.rest = rest;
    this.requestId = requestId(response);
  }
}
