// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

/** Starts a timer of `ms` milliseconds, unless that is 0, `undefined` or longer than timers can count (24.8 days). */
export declare function startTimer(ms: number | undefined, end: () => void): ReturnType<typeof setTimeout> | undefined;
