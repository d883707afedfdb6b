import { AbortError } from "../errors/abort-error.js";
import type { EventRoles } from "./event-roles.js";
import type { Reading } from "./reading.js";
import { receiveEvents, type Incoming } from "./receive-events.js";
import type { StreamFormat } from "./stream-format.js";

/** The events of one response as readers take them: received only as they are asked for, and kept until they are taken. */
export interface EventFeed<E> {
  readonly response: Response;
  readonly format: StreamFormat;
  readonly incoming: Incoming<E>;
  /** Sees every event when it comes, before it is taken. */
  onEvent?: (event: E) => void;
  /** What to do with the connection when readers leave before the end; closes it unless replaced. */
  onAbandon: () => Promise<unknown>;
  /** Takes the next event; rejects with what ended the feed before its time, every time from then on. */
  readonly next: () => Promise<IteratorResult<E, undefined>>;
  /** Waits until something has come, or the feed is closed for its readers. */
  readonly more: () => Promise<void>;
  /** Throws the rest of the events away, up to the end; resolves to their number. */
  readonly drain: () => Promise<number>;
  /** Closes the feed for its readers, before its end, with or without a failure. */
  readonly abandon: (cause?: Error) => Promise<void>;
}

/** Opens the feed of a response whose status and content type are already known to be right. */
export function openFeed<E>(
  reading: Reading,
  response: Response,
  roles: EventRoles,
  format: StreamFormat,
): EventFeed<E> {
  const { signal } = reading.options;
  let wake = () => {};
  let woken: Promise<void> | undefined;
  let events: E[] = [];
  let ready = events.values();
  /** How many events readers have taken, or left. */
  let passed = 0;
  let isKeeping = true;
  let isReading = false;
  let isClosed = false;
  let failure: Error | undefined;

  const incoming = receiveEvents<E>(reading, response, roles, format, keep, rest);

  function keep(event: E): void {
    feed.onEvent?.(event);
    if (isKeeping) events.push(event);
  }

  function clear(): void {
    events = [];
    ready = events.values();
  }

  function close(cause?: Error): void {
    if (isClosed) return;
    isClosed = true;
    isKeeping = false;
    failure = cause;
    signal?.removeEventListener("abort", abort);
    wakeAll();
  }

  function abort(): void {
    void feed.abandon(new AbortError(signal!.reason));
  }

  function rest(cause?: Error): void {
    if (cause) void incoming.cancel();
    if (incoming.finished) close(cause);
    isReading = false;
    wakeAll();
  }

  async function nextLater(): Promise<IteratorResult<E, undefined>> {
    clear();
    if (failure) throw failure;
    if (isClosed) return { done: true, value: undefined };
    await feed.more();
    return feed.next();
  }

  function wakeAll(): void {
    woken = undefined;
    wake();
  }

  const feed: EventFeed<E> = {
    response,
    format,
    incoming,
    onAbandon: incoming.cancel,
    next() {
      const result = ready.next();
      if (result.done) return nextLater();
      passed++;
      return Promise.resolve(result);
    },
    more() {
      if (!isReading) {
        isReading = true;
        incoming.read();
      }
      return (woken ??= new Promise((resolve) => (wake = resolve)));
    },
    async drain() {
      isKeeping = false;
      clear();
      while (!isClosed) {
        await feed.more();
        if (failure) throw failure;
      }
      return incoming.received - passed;
    },
    async abandon(cause) {
      if (isClosed) return;
      clear();
      passed = incoming.received;
      close(cause);
      await feed.onAbandon();
    },
  };
  signal?.addEventListener("abort", abort);
  if (signal?.aborted) abort();
  return feed;
}
