// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import { NetworkError } from "../errors/network-error.js";
import { TimeoutError } from "../errors/timeout-error.js";
import { attemptWithin } from "./attempt-within.js";
import { errorCode } from "./error-code.js";
import { isRepeatable } from "./is-repeatable.js";
import { neverSent } from "./never-sent.js";
import { retryAfter } from "./retry-after.js";
import { wait } from "./wait.js";
const statuses = [408, 429, 500, 502, 503, 504];
const budgets = /* @__PURE__ */ new WeakMap();
/**
 * Makes a policy that sends a request again when that can help and cannot do its work twice: for the `retry` of a client
 * or of a call.
 *
 * Statuses 408, 429, 500, 502, 503 and 504, failed connections and attempts that took too long are sent again where the
 * method is idempotent, unless the description says otherwise, or the request carries an `Idempotency-Key`;
 * any request whose connection was never made; and error codes that the description lists. Never a body that can be
 * read only once, and nothing after the head of an answer that was accepted: a stream that began is not begun again.
 *
 * Waits for as long as `Retry-After` says, and a random time that doubles. When retries end, the last answer is the
 * call's answer, and the last failure is what it rejects with.
 */
export function retry(settings = {}) {
  const { attempts = 3, baseDelay = 500, maxDelay = 8000, maxRetryAfter = 60_000, maxWait = 120_000 } = settings;
  const { attemptTimeout, budget = 20 } = settings;
  return async (attempt, attempted, signal = new AbortController().signal) => {
    const { client, connection, operation, request, options } = attempted;
    const { codes, neverCodes } = operation.retry ?? {};
    const timeout = options.timeout ?? connection.timeout;
    const deadline = timeout ? Date.now() + timeout : Infinity;
    const isOnce = operation.body?.once?.(request.body);
    let waited = 0;
    for (let count = 1; ; count++) {
      let response;
      let failure;
      let again = isRepeatable(attempted);
      try {
        response = await attemptWithin(attemptTimeout, attempt, signal);
        if (response.ok) again = false;
        else {
          const code = (codes || neverCodes) && (await errorCode(response, signal));
          again =
            !neverCodes?.includes(code) && ((again && statuses.includes(response.status)) || !!codes?.includes(code));
        }
      } catch (error) {
        failure = error;
        again = error instanceof NetworkError ? again || neverSent(error) : again && error instanceof TimeoutError;
      }
      const left = budgets.get(client) ?? budget;
      if (!again && response && !statuses.includes(response.status)) budgets.set(client, Math.min(budget, left + 0.5));
      const least = retryAfter(response?.headers);
      const delay = least + Math.random() * Math.min(maxDelay, baseDelay * 2 ** (count - 1));
      const isOver = count >= attempts || left < 1 || waited + delay > maxWait || Date.now() + delay >= deadline;
      if (!again || isOnce || isOver || !(least <= maxRetryAfter) || signal.aborted) {
        if (response) return response;
        throw failure;
      }
      budgets.set(client, left - 1);
      response?.body?.cancel().catch(() => {});
      await wait(delay, signal);
      waited += delay;
    }
  };
}
