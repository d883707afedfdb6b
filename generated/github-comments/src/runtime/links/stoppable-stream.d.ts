// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import type { CallOptions } from "../call-options.js";
import type { Exchange } from "../exchange.js";
import type { EventFeed } from "../streams/event-feed.js";
import type { Link } from "./link.js";
import type { EventStream } from "../streams/event-stream.js";
/** What a stop came to. */
export interface Stopped<E, D> {
  /** What the stop operation answered; `undefined` when there was nothing left to stop, so that it was not called. */
  readonly data?: D | undefined;
  /** How many events were thrown away between the stop and the end. */
  readonly drained: number;
  /** The last event of the stream. */
  readonly last: E | undefined;
}
/** An event stream with an operation that makes the server stop what the stream reports on. */
export interface StoppableStream<E, D> extends EventStream<E> {
  /**
   * Asks the server to stop, then reads on to the end of the stream, the only proof that it did. What is read in doing
   * so is thrown away; a loop over the stream ends. The request is sent once, however often this is called, and not at
   * all when an event that ends the stream has come; if its values are not known yet, reads on until an event tells
   * them.
   *
   * Rejects when the stop operation fails, after which the stream can be read on, and when the stream fails on the way
   * to its end.
   */
  readonly stop: (options?: CallOptions) => Promise<Stopped<E, D>>;
}
/** Makes the `stop` of the stream that a call has opened; with `stopOnAbort`, whoever leaves the stream stops it as well. */
export declare function stopOf<E, D>(
  feed: EventFeed<E>,
  link: Link,
  { client, connection, request, options }: Exchange,
): StoppableStream<E, D>["stop"];
