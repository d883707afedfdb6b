// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

/** Thrown when the caller's signal was aborted; `cause` is the signal's reason. */
export class AbortError extends Error {
  name = "AbortError";
  constructor(cause) {
    super("aborted by the caller", { cause });
  }
}
