/** Starts a timer of `ms` milliseconds, unless that is 0, `undefined` or longer than timers can count (24.8 days). */
export function startTimer(ms: number | undefined, end: () => void): ReturnType<typeof setTimeout> | undefined {
  if (ms && ms < 2 ** 31) return setTimeout(end, ms);
  return;
}
