// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

/**
 * Runs some work that ends at the latest when the caller's signal is aborted or the time is over: `timeout`
 * milliseconds from now, 0 or `undefined` for no limit. It then rejects at once, with an `AbortError` or a
 * `TimeoutError`, even when the work does not listen to the signal that it is given; without any limit it is given none.
 */
export declare function withDeadline<T>(
  caller: AbortSignal | undefined,
  timeout: number | undefined,
  work: (signal?: AbortSignal) => Promise<T>,
): Promise<T>;
