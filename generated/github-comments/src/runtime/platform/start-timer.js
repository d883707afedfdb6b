// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

/** Starts a timer of `ms` milliseconds, unless that is 0, `undefined` or longer than timers can count (24.8 days). */
export function startTimer(ms, end) {
  if (ms && ms < 2 ** 31) return setTimeout(end, ms);
  return;
}
