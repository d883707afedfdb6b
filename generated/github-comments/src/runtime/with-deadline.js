// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import { AbortError } from "./errors/abort-error.js";
import { TimeoutError } from "./errors/timeout-error.js";
import { startTimer } from "./platform/start-timer.js";
/**
 * Runs some work that ends at the latest when the caller's signal is aborted or the time is over: `timeout`
 * milliseconds from now, 0 or `undefined` for no limit. It then rejects at once, with an `AbortError` or a
 * `TimeoutError`, even when the work does not listen to the signal that it is given; without any limit it is given none.
 */
export function withDeadline(caller, timeout, work) {
  if (!caller && !timeout) return work();
  const controller = new AbortController();
  const { signal } = controller;
  const ended = new Promise((_, reject) => (signal.onabort = () => reject(signal.reason)));
  const abort = () => controller.abort(new AbortError(caller.reason));
  const timer = startTimer(timeout, () => controller.abort(new TimeoutError("total", timeout)));
  caller?.addEventListener("abort", abort);
  if (caller?.aborted) abort();
  return Promise.race(signal.aborted ? [ended] : [ended, work(signal)]).finally(() => {
    clearTimeout(timer);
    caller?.removeEventListener("abort", abort);
  });
}
