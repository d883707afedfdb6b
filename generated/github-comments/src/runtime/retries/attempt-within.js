// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import { TimeoutError } from "../errors/timeout-error.js";
import { startTimer } from "../platform/start-timer.js";
/**
 * Makes an attempt that rejects with a `TimeoutError` when its head has not come within `timeout` milliseconds; 0 or
 * `undefined` for no limit. The signal it is given goes on to follow `signal` after that, for the body.
 */
export function attemptWithin(timeout, attempt, signal) {
  if (!timeout) return attempt(signal);
  const controller = new AbortController();
  signal.addEventListener("abort", () => controller.abort(signal.reason));
  return new Promise((resolve, reject) => {
    const timer = startTimer(timeout, () => {
      const error = new TimeoutError("attempt", timeout);
      reject(error);
      controller.abort(error);
    });
    attempt(controller.signal)
      .then(resolve, reject)
      .finally(() => clearTimeout(timer));
  });
}
