import { AbortError } from "../errors/abort-error.js";
import { NetworkError } from "../errors/network-error.js";
import { StreamError } from "../errors/stream-error.js";
import { StreamLimitError } from "../errors/stream-limit-error.js";
import { StreamTruncatedError } from "../errors/stream-truncated-error.js";
import { TimeoutError } from "../errors/timeout-error.js";
import { startTimer } from "../platform/start-timer.js";
import { UnexpectedResponseError } from "../errors/unexpected-response-error.js";
import type { EventRoles } from "./event-roles.js";
import type { Reading } from "./reading.js";
import type { StreamFormat } from "./stream-format.js";
import type { Receive } from "./take-events.js";

/** The events of one response as readers take them: received only as they are asked for, and kept until they are taken. */
export interface EventFeed<E> {
  readonly response: Response;
  readonly format: StreamFormat;
  /** How many events have come, heartbeats not counted. */
  received: number;
  last?: E;
  /** Whether the server has said, by an event or by a complete end, that nothing is left to stop. */
  ended: boolean;
  /** Whether nothing more can be read from the connection. */
  finished: boolean;
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
  /** Closes the connection. */
  readonly cancel: () => Promise<void>;
}

/**
 * Opens the feed of a response whose status and content type are already known to be right. It ends with a `TimeoutError`
 * when no bytes come in time, a `StreamLimitError` when an event grows too long, a `NetworkError` when the connection
 * breaks, a `StreamTruncatedError` when it ends too early, a `StreamError` by an event that tells of one, an `AbortError` by
 * the caller's signal, and an `UnexpectedResponseError` by a text that is not JSON, unless `onUnexpected` takes it.
 */
export function openFeed<E>(
  { operation, connection, options }: Reading,
  response: Response,
  roles: EventRoles,
  format: StreamFormat,
): EventFeed<E> {
  const { signal } = options;
  const idleTimeout = options.idleTimeout ?? connection.idleTimeout ?? (roles.heartbeat ? 60_000 : 0);
  const maxEventLength = options.maxEventLength ?? connection.maxEventLength ?? 1e7;
  const onUnexpected = options.onUnexpected ?? connection.onUnexpected;
  const reader = response.body?.getReader();
  let wake = () => {};
  let woken: Promise<void> | undefined;
  /** None once nobody wants them. */
  let events: E[] | undefined = [];
  /** Why nothing more is handed on: a failure, or `true` for the end. */
  let over: Error | boolean = false;

  const receive: Receive = (event, role, told) => {
    if (role === "unexpected") {
      if (feed.finished) return false;
      const error = new UnexpectedResponseError(operation, response, "body", told as string);
      if (!onUnexpected) throw error;
      onUnexpected(error);
      return true;
    }
    if (role) feed.ended = true;
    if (role === "error") throw new StreamError(operation, response, event, told);
    if (event !== undefined) {
      feed.received++;
      feed.last = event as E;
      feed.onEvent?.(event as E);
      events?.push(event as E);
    }
    return true;
  };
  const parser = format.parse(roles, receive, response);

  const abort = () => void feed.abandon(new AbortError(signal!.reason));

  const cancel = async () => {
    feed.finished = true;
    await reader?.cancel().catch(() => {});
  };

  /** Wakes whoever waits; once the feed is over, it is closed for them. */
  function tell(cause: Error | boolean = feed.finished): void {
    if (cause && !over) {
      over = cause;
      signal?.removeEventListener("abort", abort);
    }
    woken = undefined;
    wake();
  }

  /** Nothing is being read any more, perhaps because something went wrong. */
  function rest(cause?: Error): void {
    if (cause) void cancel();
    tell(cause);
  }

  /** Takes the events in the next bytes, or what their end tells; throws what ends the feed. */
  async function take(): Promise<void> {
    const chunk = await reader?.read().catch((error: unknown) => {
      // After an event that may be the last, a break says no more than an end.
      if (!feed.ended) throw new NetworkError(operation, error, response);
    });
    if (chunk?.value) {
      if (parser.feed(chunk.value) > maxEventLength)
        throw new StreamLimitError(operation, response, feed, "within a long event");
    } else if (!feed.finished) {
      feed.finished = true;
      const text = parser.end();
      feed.ended ||= !(roles.end || text);
      if (!feed.ended)
        throw new StreamTruncatedError(operation, response, feed, text ? "within an event" : "early", text);
    }
  }

  /** Waits for the next bytes; never rejects. */
  async function read(): Promise<void> {
    const timer = startTimer(idleTimeout, () => rest(new TimeoutError("idle", idleTimeout, response)));
    const cause = await take().catch((error: Error) => error);
    clearTimeout(timer);
    rest(cause as Error | undefined);
  }

  const feed: EventFeed<E> = {
    response,
    format,
    received: 0,
    ended: false,
    finished: false,
    onAbandon: cancel,
    cancel,
    async next() {
      while (!events?.length) {
        if (over === true) return { done: true, value: undefined };
        if (over) throw over;
        await feed.more();
      }
      return { done: false, value: events.shift()! };
    },
    more() {
      return (woken ??= new Promise((resolve) => {
        wake = resolve;
        void read();
      }));
    },
    async drain() {
      const passed = feed.received - (events?.length ?? 0);
      events = undefined;
      if (!over) await feed.next();
      return feed.received - passed;
    },
    async abandon(cause) {
      if (over) return;
      events = undefined;
      tell(cause ?? true);
      await feed.onAbandon();
    },
  };
  signal?.addEventListener("abort", abort);
  if (signal?.aborted) abort();
  return feed;
}
