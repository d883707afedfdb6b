import { TimeoutError } from "../errors/timeout-error.js";
import { startTimer } from "../platform/start-timer.js";

/**
 * Makes an attempt that rejects with a `TimeoutError` when its head has not come within `timeout` milliseconds; 0 or
 * `undefined` for no limit. The signal it is given goes on to follow `signal` after that, for the body.
 */
export function attemptWithin(
  timeout: number | undefined,
  attempt: (signal: AbortSignal) => Promise<Response>,
  signal: AbortSignal,
): Promise<Response> {
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
