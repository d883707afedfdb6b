// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

/** Resolves after some milliseconds; rejects with the signal's reason as soon as it is aborted. */
export declare function wait(ms: number, signal: AbortSignal): Promise<void>;
