// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

/// <reference lib="esnext.disposable" preserve="true" />
import type { EventFeed } from "./event-feed.js";
/**
 * The events of an answer (server-sent events, lines of JSON, a JSON text sequence), one after another, read from the
 * connection only as fast as they are asked for. To be read once: by `for await`, or as bytes by `toReadableStream()`.
 *
 * Reading throws a `StreamError` for an error event, a `StreamTruncatedError` when the connection ended before an event
 * that ends the stream or within an event, a `StreamLimitError` for one that is too long, a `NetworkError` when it broke
 * before one, a `TimeoutError` when it fell silent, an `AbortError` when the caller's signal was aborted, and an
 * `UnexpectedResponseError` for data that is not JSON, unless `onUnexpected` is there to take it.
 * Leaving early, by `break` or at the end of an `await using` block, closes the connection.
 */
export declare class EventStream<E> implements AsyncIterable<E>, AsyncDisposable {
  #private;
  /** The answer that opened the stream. Its body is being read. Not shown with the stream, since its URL may hold a key. */
  get response(): Response;
  /** Made by the runtime. */
  constructor(feed: EventFeed<E>);
  /** Begins to read; throws a `TypeError` the second time. */
  [Symbol.asyncIterator](): AsyncIterator<E, undefined>;
  /**
   * The same events as bytes, in the format in which they came: to hand a stream on to a browser. Of server-sent events
   * each is `data: {…}` with its name inside the JSON. Read only as fast as it is asked for.
   */
  toReadableStream(): ReadableStream<Uint8Array>;
  /** Leaves the stream: whoever reads it is told that it is done, and the connection is closed. */
  cancel(): Promise<void>;
  /** Same as `cancel()`, for `await using`. */
  [Symbol.asyncDispose](): Promise<void>;
}
