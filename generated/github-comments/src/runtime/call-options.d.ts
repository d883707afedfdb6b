// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import type { UnexpectedResponseError } from "./errors/unexpected-response-error.js";
import type { Fetch, HeaderValues } from "./platform/fetch.js";
import type { ByteReader } from "./readers/response-reader.js";
import type { RetryPolicy } from "./retries/retry-policy.js";
/** What a caller may say about a call, in whichever way its answer shall come. */
export interface CommonOptions<Auth = object> {
  /** Ends the call: it rejects with an `AbortError`. */
  readonly signal?: AbortSignal | undefined;
  /**
   * Milliseconds from the start to the last byte of the answer, for a stream to the head of the answer, after which
   * `idleTimeout` counts; 0 for no limit.
   */
  readonly timeout?: number | undefined;
  /** Sent after, and so in place of, those of the client and of the request. */
  readonly headers?: HeaderValues | undefined;
  /** Where this call goes, instead of every other server: an absolute URL. */
  readonly baseUrl?: string | undefined;
  /** Writes the query without its question mark, credentials in it included, in place of what the client or the description says. */
  readonly querySerializer?: ((values: object) => string) | undefined;
  /** Used instead of the client's `fetch`. */
  readonly fetch?: Fetch | undefined;
  /** Credentials by security scheme, all of them sent, instead of all those of the client; `{}` sends none. */
  readonly auth?: Auth | undefined;
  /** Instead of the client's; `false` sends once. */
  readonly retry?: RetryPolicy | false | undefined;
}
/** What a caller may say about one call; generated code narrows `Auth` to the description's own names. */
export interface CallOptions<Auth = object> extends CommonOptions<Auth> {
  readonly as?: undefined;
  readonly accept?: undefined;
}
/** What a caller says about one call whose answer shall come as a stream of bytes instead of a `Blob`. */
export interface DownloadOptions<Auth = object> extends CommonOptions<Auth> {
  readonly as: ByteReader;
  readonly accept?: undefined;
  /** Milliseconds without a single byte while the reader waits for one; by default the client's, then no limit. */
  readonly idleTimeout?: number | undefined;
}
/** What a caller says about one call whose answer shall come as a text in place of JSON. */
export interface AcceptOptions<Auth = object, MediaType extends string = string> extends CommonOptions<Auth> {
  readonly as?: undefined;
  /** The media type of that text, as the description declares it. */
  readonly accept: MediaType;
}
/** What a caller may say about one call that answers with a stream of events. */
export interface StreamOptions<Auth = object> extends CallOptions<Auth> {
  /**
   * Milliseconds without a single byte, heartbeats included, while the reader waits for one; 0 for no limit. The
   * default is the client's, then 60,000 for a stream that has heartbeats, then no limit.
   */
  readonly idleTimeout?: number | undefined;
  /** UTF-16 units that one event may have; the default is the client's, then 10,000,000. */
  readonly maxEventLength?: number | undefined;
  /**
   * Told of each event of a stream that is not JSON, whose text the error has; the stream then goes on. By default the client's, then the
   * stream ends with that error.
   */
  readonly onUnexpected?: ((error: UnexpectedResponseError) => void) | undefined;
  /**
   * Sends the stream's stop operation, once, when the caller leaves before the end: by `signal`, `break`, `cancel()` or
   * `await using`. Ignored by a stream that has no such operation.
   *
   * An abort rejects at once. The other ways wait until the stop is answered, since nothing else tells that it was sent,
   * and before that, if need be, for the event that says what to stop; for 10 seconds at most, or the client's `timeout`
   * where that is shorter. Then the connection is closed in any case.
   */
  readonly stopOnAbort?: boolean | undefined;
}
