import { connection } from "../client/client.js";
import { AbortError } from "../errors/abort-error.js";
import { NetworkError } from "../errors/network-error.js";
import { StreamError } from "../errors/stream-error.js";
import { StreamTruncatedError } from "../errors/stream-truncated-error.js";
import { TimeoutError } from "../errors/timeout-error.js";
import type { Exchange } from "../exchange.js";
import { startTimer } from "../start-timer.js";
import type { EventRoles } from "./event-roles.js";
import type { StreamFormat } from "./stream-format.js";

/** The events of one response, read from the connection only as they are asked for. */
export interface EventFeed<E> {
  readonly exchange: Exchange;
  readonly response: Response;
  readonly format: StreamFormat;
  /** The last event that came. */
  last?: E;
  /** Whether the server has said, by an event or by a complete end, that nothing is left to stop. */
  ended: boolean;
  /** Whether readers get no more events than those that are already there. */
  closed: boolean;
  /** Whether nothing more can be read from the connection. */
  finished: boolean;
  /** Sees every event when it comes, before it is read. */
  onEvent?: (event: E) => void;
  /** What to do with the connection when readers leave before the end; cancels it unless replaced. */
  onAbandon: () => Promise<unknown>;
  /** The next event; rejects with what ended the feed before its time, every time from then on. */
  readonly next: () => Promise<IteratorResult<E, undefined>>;
  /** Waits until something has come, or the feed is closed. */
  readonly more: () => Promise<void>;
  /** Throws the rest of the events away, up to the end; resolves to their number. */
  readonly drain: () => Promise<number>;
  /** Closes the feed for its readers, before its end, with or without a failure. */
  readonly abandon: (failure?: Error) => Promise<void>;
  /** Closes the connection. */
  readonly cancel: () => Promise<void>;
}

/** Opens the feed of a response whose status and content type are already known to be right. */
export function openFeed<E>(
  exchange: Exchange,
  response: Response,
  roles: EventRoles,
  format: StreamFormat,
): EventFeed<E> {
  const { client, operation, options } = exchange;
  const { signal } = options;
  const idleTimeout = options.idleTimeout ?? client[connection].idleTimeout ?? (roles.heartbeat ? 60_000 : 0);
  const reader = response.body?.getReader();
  let events: E[] = [];
  let index = 0;
  let received = 0;
  let wake = () => {};
  let woken: Promise<void> | undefined;
  let reading = false;
  let draining = false;
  let failure: Error | undefined;

  const parser = format.parse<E>(operation, response, roles, (event, isEnd) => {
    if (isEnd) feed.ended = true;
    if (event === undefined) return;
    received++;
    feed.last = event;
    feed.onEvent?.(event);
    if (!draining && !feed.closed) events.push(event);
  });

  function clear(): void {
    events = [];
    index = 0;
  }

  function close(cause?: Error): void {
    if (feed.closed) return;
    feed.closed = true;
    failure = cause;
    signal?.removeEventListener("abort", abort);
    wake();
  }

  function fail(cause: Error): void {
    close(cause);
    void feed.cancel();
  }

  function abort(): void {
    void feed.abandon(new AbortError(signal!.reason));
  }

  async function read(): Promise<void> {
    reading = true;
    const timer = startTimer(idleTimeout, () => fail(new TimeoutError("idle", idleTimeout, response)));
    try {
      const chunk = await reader?.read().catch((cause: unknown) => {
        if (!feed.ended) throw new NetworkError(operation, cause, response);
      });
      if (chunk?.value) parser.feed(chunk.value as Uint8Array);
      else {
        const isCut = parser.isCut();
        const isComplete = feed.ended || !(roles.end || isCut);
        if (!feed.finished) feed.ended = isComplete;
        feed.finished = true;
        close(isComplete ? undefined : new StreamTruncatedError(operation, response, received, feed.last, isCut));
      }
    } catch (cause) {
      if (cause instanceof StreamError) feed.ended = true;
      fail(cause as Error);
    }
    clearTimeout(timer);
    reading = false;
    wake();
  }

  async function nextLater(): Promise<IteratorResult<E, undefined>> {
    while (!feed.closed && index === events.length) await feed.more();
    if (index < events.length) return { done: false, value: events[index++]! };
    if (failure) throw failure;
    return { done: true, value: undefined };
  }

  const feed: EventFeed<E> = {
    exchange,
    response,
    format,
    ended: false,
    closed: false,
    finished: false,
    onAbandon: () => feed.cancel(),
    next: () => (index < events.length ? Promise.resolve({ done: false, value: events[index++]! }) : nextLater()),
    more() {
      if (index === events.length) clear();
      woken ??= new Promise((resolve) => {
        wake = () => {
          woken = undefined;
          resolve();
        };
      });
      if (!reading) void read();
      return woken;
    },
    async drain() {
      const read = received - events.length + index;
      draining = true;
      clear();
      while (!feed.closed) {
        await feed.more();
        if (failure) throw failure;
      }
      return received - read;
    },
    async abandon(cause) {
      if (feed.closed) return;
      clear();
      close(cause);
      await feed.onAbandon();
    },
    async cancel() {
      feed.finished = true;
      await reader?.cancel().catch(() => {});
    },
  };
  exchange.feed = feed as EventFeed<unknown>;
  signal?.addEventListener("abort", abort);
  if (signal?.aborted) abort();
  return feed;
}
