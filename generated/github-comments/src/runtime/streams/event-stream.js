// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

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
export class EventStream {
  #feed;
  #taken = false;
  /** The answer that opened the stream. Its body is being read. Not shown with the stream, since its URL may hold a key. */
  get response() {
    return this.#feed.response;
  }
  /** Made by the runtime. */
  constructor(feed) {
    this.#feed = feed;
  }
  /** Begins to read; throws a `TypeError` the second time. */
  [Symbol.asyncIterator]() {
    if (this.#taken) throw new TypeError("a stream is read only once");
    this.#taken = true;
    return {
      next: this.#feed.next,
      return: () => this.cancel().then(() => ({ done: true, value: undefined })),
    };
  }
  /**
   * The same events as bytes, in the format in which they came: to hand a stream on to a browser. Of server-sent events
   * each is `data: {…}` with its name inside the JSON. Read only as fast as it is asked for.
   */
  toReadableStream() {
    const { next } = this[Symbol.asyncIterator]();
    const pull = async (controller) => {
      const { done, value } = await next();
      if (done) controller.close();
      else controller.enqueue(new TextEncoder().encode(this.#feed.format.frame(value)));
    };
    return new ReadableStream({ pull, cancel: () => this.cancel() }, { highWaterMark: 0 });
  }
  /** Leaves the stream: whoever reads it is told that it is done, and the connection is closed. */
  cancel() {
    return this.#feed.abandon();
  }
  /** Same as `cancel()`, for `await using`. */
  [Symbol.asyncDispose]() {
    return this.cancel();
  }
}
