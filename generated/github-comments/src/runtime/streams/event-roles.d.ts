// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

/** An event of a stream whose data the description does not describe: as it came. */
export interface TextEvent {
  readonly event?: string | undefined;
  readonly data: string;
  readonly id?: string | undefined;
}
/** What the events of a stream mean, by their names. */
export interface EventRoles {
  /** The property of an event's JSON that names it; the SSE `event:` field stands in where the JSON lacks it. */
  readonly discriminator?: string;
  /** Events after which the stream may end; others may follow. Without any, every end in good order is complete. */
  readonly end?: readonly string[];
  /** Events that tell of an error: the stream throws them as a `StreamError`. */
  readonly error?: readonly string[];
  /** Events that only say that the connection lives: they are not handed on. */
  readonly heartbeat?: readonly string[];
}
