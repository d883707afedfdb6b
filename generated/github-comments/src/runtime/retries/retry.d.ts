// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import type { RetryPolicy } from "./retry-policy.js";
/** How failed requests are sent again. Times are in milliseconds. */
export interface RetryOptions {
  /** How often a request is sent at most, the first time included; 3 by default. */
  readonly attempts?: number | undefined;
  /**
   * From the start of an attempt to the head of its answer; no limit by default. It ends in a `TimeoutError`. With
   * `attempts: 1` nothing is sent again.
   */
  readonly attemptTimeout?: number | undefined;
  /** The first wait is random between 0 and this, the second between 0 and twice this, and so on; 500 by default. */
  readonly baseDelay?: number | undefined;
  /** What those waits never pass; 8,000 by default. */
  readonly maxDelay?: number | undefined;
  /** A `Retry-After` beyond this ends the retries; 60,000 by default. */
  readonly maxRetryAfter?: number | undefined;
  /** All waits of one call together; 120,000 by default. */
  readonly maxWait?: number | undefined;
  /**
   * How often a client sends again while the server answers nothing but failures, all its calls together; 20 by default.
   * Every answer that is no such failure gives half a retry back.
   */
  readonly budget?: number | undefined;
}
/**
 * Makes a policy that sends a request again when that can help and cannot do its work twice: for the `retry` of a client
 * or of a call.
 *
 * Statuses 408, 429, 500, 502, 503 and 504, failed connections and attempts that took too long are sent again where the
 * method is idempotent, unless the description says otherwise, or the request carries an `Idempotency-Key`;
 * any request whose connection was never made; and error codes that the description lists. Never a body that can be
 * read only once, and nothing after the head of an answer that was accepted: a stream that began is not begun again.
 *
 * Waits for as long as `Retry-After` says, and a random time that doubles. When retries end, the last answer is the
 * call's answer, and the last failure is what it rejects with.
 */
export declare function retry(settings?: RetryOptions): RetryPolicy;
