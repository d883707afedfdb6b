// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

/** Thrown when the caller's signal was aborted; `cause` is the signal's reason. */
export declare class AbortError extends Error {
  readonly name = "AbortError";
  constructor(cause: unknown);
}
