// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import type { EventRoles } from "./event-roles.js";
import type { Reading } from "./reading.js";
import type { StreamFormat } from "./stream-format.js";
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
export declare function openFeed<E>(
  { operation, connection, options }: Reading,
  response: Response,
  roles: EventRoles,
  format: StreamFormat,
): EventFeed<E>;
