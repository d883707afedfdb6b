/** What timers can count. */
const longest = 2 ** 31 - 1;

/** Resolves after some milliseconds; rejects with the signal's reason as soon as it is aborted. */
export function wait(ms: number, signal: AbortSignal): Promise<void> {
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
