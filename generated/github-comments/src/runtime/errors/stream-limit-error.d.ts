// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import { StreamTruncatedError } from "./stream-truncated-error.js";
/** Thrown by a stream when one event grows beyond the `maxEventLength` of the call, since it would fill the memory. */
export declare class StreamLimitError<E = unknown> extends StreamTruncatedError<E> {
  readonly name: string;
}
