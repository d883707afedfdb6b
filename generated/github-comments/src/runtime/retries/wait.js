// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

/** What timers can count. */
const longest = 2 ** 31 - 1;
/** Resolves after some milliseconds; rejects with the signal's reason as soon as it is aborted. */
export function wait(ms, signal) {
  return new Promise((resolve, reject) => {
    const end = () => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    const timer = setTimeout(
      () => {
        signal.removeEventListener("abort", end);
        resolve(ms > longest ? wait(ms - longest, signal) : undefined);
      },
      Math.min(ms, longest),
    );
    signal.addEventListener("abort", end);
  });
}
