import { call } from "../call.js";
import type { CallOptions } from "../call-options.js";
import type { Exchange } from "../exchange.js";
import type { GenericRequest } from "../parameters/generic-request.js";
import type { EventFeed } from "../streams/event-feed.js";
import type { Link } from "./link.js";
import type { EventStream } from "../streams/event-stream.js";
import { followLink } from "./follow-link.js";
import { withDeadline } from "../with-deadline.js";

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
export function stopOf<E, D>(
  feed: EventFeed<E>,
  link: Link,
  { client, connection, request, options }: Exchange,
): StoppableStream<E, D>["stop"] {
  const { signal, timeout, stopOnAbort, ...own } = options;
  let stopping: GenericRequest | undefined;
  let stopped: Promise<Stopped<E, D>> | undefined;
  feed.onEvent = (event) => {
    stopping ??= followLink(link, request, event);
  };
  /** The request that stops, as soon as an event tells what it takes. */
  const known = async () => {
    while (!stopping && !feed.finished) await feed.more();
    return stopping;
  };
  const send = async (given: CallOptions): Promise<Stopped<E, D>> => {
    const sent = await known();
    const data =
      sent && !feed.ended
        ? await call<unknown, D>(client, link.operation(), sent, { ...own, ...given }).unwrap()
        : undefined;
    return { data, drained: await feed.drain(), last: feed.last };
  };
  const stop = (given: CallOptions = {}) => (stopped ??= send(given));
  // Stops and closes the connection, whatever comes of it, within some milliseconds.
  const within = Math.min(connection.timeout || 10_000, 10_000);
  const leave = async () => {
    const left = stop({ timeout: within }).catch(() => {});
    await known();
    await feed.cancel();
    await left;
  };
  if (stopOnAbort)
    feed.onAbandon = () => (feed.ended ? feed.cancel() : withDeadline(undefined, within, leave).catch(feed.cancel));
  return stop;
}
