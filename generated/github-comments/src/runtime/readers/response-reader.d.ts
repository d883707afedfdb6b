// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import type { EventFeed } from "../streams/event-feed.js";
import type { Reading } from "../streams/reading.js";
/** Hands on the bytes of a success as they come: `byteStream`. */
export type ByteReader = (response: Response, reading: Reading) => ReadableStream<Uint8Array>;
/** A call as a response reader sees it. */
export interface Read extends Reading {
  readonly options: Reading["options"] & {
    readonly as?: ByteReader;
  };
  /** Set by a reader of a stream. */
  feed?: EventFeed<unknown>;
}
/** Reads the content of one media type that the description declares for a response; `R` is what it must know of the call. */
export interface ResponseReader<R = Read> {
  /**
   * Whether this reader is for what came: its media type in small letters without parameters, or `null` without one.
   */
  readonly matches: (mediaType: string | null) => boolean;
  /** Reads the body; throws an `UnexpectedResponseError` when it is not what its content type says. */
  readonly read: (response: Response, call: R) => Promise<unknown>;
}
