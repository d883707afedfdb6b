// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import type { Called } from "./called.js";
/**
 * Thrown by a stream when the connection ended, in good order, within an event or before any that ends the stream. A
 * server-sent event ends with its empty line: one without it is cut short, and is not handed on unless it ends the stream;
 * `rest` has it.
 */
export declare class StreamTruncatedError<E = unknown> extends Error {
  readonly name: string;
  /** How many events had come, heartbeats not counted. */
  readonly received: number;
  /** The last event that came. */
  readonly last: E | undefined;
  /** What came after it, of an event that was cut short: its text as it came; `""` where that is nothing, or too long. */
  readonly rest: string;
  /** The server's own name for the exchange, from headers such as `x-request-id`: what its support asks for. */
  readonly requestId: string | undefined;
  constructor(
    operation: Called,
    response: Response,
    {
      received,
      last,
    }: {
      readonly received: number;
      readonly last?: E;
    },
    where: string,
    rest?: string,
  );
}
