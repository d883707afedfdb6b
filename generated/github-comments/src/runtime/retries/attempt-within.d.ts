// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

/**
 * Makes an attempt that rejects with a `TimeoutError` when its head has not come within `timeout` milliseconds; 0 or
 * `undefined` for no limit. The signal it is given goes on to follow `signal` after that, for the body.
 */
export declare function attemptWithin(
  timeout: number | undefined,
  attempt: (signal: AbortSignal) => Promise<Response>,
  signal: AbortSignal,
): Promise<Response>;
