// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import { AbortError } from "../errors/abort-error.js";
import { NetworkError } from "../errors/network-error.js";
import { StreamError } from "../errors/stream-error.js";
import { StreamLimitError } from "../errors/stream-limit-error.js";
import { StreamTruncatedError } from "../errors/stream-truncated-error.js";
import { TimeoutError } from "../errors/timeout-error.js";
import { startTimer } from "../platform/start-timer.js";
import { UnexpectedResponseError } from "../errors/unexpected-response-error.js";
/**
 * Opens the feed of a response whose status and content type are already known to be right. It ends with a `TimeoutError`
 * when no bytes come in time, a `StreamLimitError` when an event grows too long, a `NetworkError` when the connection
 * breaks, a `StreamTruncatedError` when it ends too early, a `StreamError` by an event that tells of one, an `AbortError` by
 * the caller's signal, and an `UnexpectedResponseError` by a text that is not JSON, unless `onUnexpected` takes it.
 */
export function openFeed({ operation, connection, options }, response, roles, format) {
  const { signal } = options;
  const idleTimeout = options.idleTimeout ?? connection.idleTimeout ?? (roles.heartbeat ? 60_000 : 0);
  const maxEventLength = options.maxEventLength ?? connection.maxEventLength ?? 1e7;
  const onUnexpected = options.onUnexpected ?? connection.onUnexpected;
  const reader = response.body?.getReader();
  let wake = () => {};
  let woken;
  /** None once nobody wants them. */
  let events = [];
  /** Why nothing more is handed on: a failure, or `true` for the end. */
  let over = false;
  const receive = (event, role, told) => {
    if (role === "unexpected") {
      if (feed.finished) return false;
      const error = new UnexpectedResponseError(operation, response, "body", told);
      if (!onUnexpected) throw error;
      onUnexpected(error);
      return true;
    }
    if (role) feed.ended = true;
    if (role === "error") throw new StreamError(operation, response, event, told);
    if (event !== undefined) {
      feed.received++;
      feed.last = event;
      feed.onEvent?.(event);
      events?.push(event);
    }
    return true;
  };
  const parser = format.parse(roles, receive, response);
  const abort = () => void feed.abandon(new AbortError(signal.reason));
  const cancel = async () => {
    feed.finished = true;
    await reader?.cancel().catch(() => {});
  };
  /** Wakes whoever waits; once the feed is over, it is closed for them. */
  function tell(cause = feed.finished) {
    if (cause && !over) {
      over = cause;
      signal?.removeEventListener("abort", abort);
    }
    woken = undefined;
    wake();
  }
  /** Nothing is being read any more, perhaps because something went wrong. */
  function rest(cause) {
    if (cause) void cancel();
    tell(cause);
  }
  /** Takes the events in the next bytes, or what their end tells; throws what ends the feed. */
  async function take() {
    const chunk = await reader?.read().catch((error) => {
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
  async function read() {
    const timer = startTimer(idleTimeout, () => rest(new TimeoutError("idle", idleTimeout, response)));
    const cause = await take().catch((error) => error);
    clearTimeout(timer);
    rest(cause);
  }
  const feed = {
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
      return { done: false, value: events.shift() };
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
