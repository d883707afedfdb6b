import { setTimeout as pause } from "node:timers/promises";
import type { RetryPolicy } from "../../generated/github-comments/src/index.js";

/** How often GitHub may ask to wait before a request is given up. */
const mostWaits = 5;

/** Longest wait for one request, in seconds. */
const longestWait = 300;

/**
 * Waits as long as GitHub asks, by `Retry-After` of a 403 or a 429: it has done nothing then, whatever the method. Everything else is
 * left to the policy within.
 * @param onWait hears the seconds
 * @see https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#about-secondary-rate-limits
 */
export function waitingForLimits(within: RetryPolicy, onWait: (seconds: number) => void): RetryPolicy {
  return async (attempt, attempted, signal) => {
    for (let waits = 0; ; waits++) {
      const response = await within(attempt, attempted, signal);
      const seconds = waitOf(response);
      if (seconds === undefined || waits >= mostWaits || seconds > longestWait) return response;
      onWait(seconds);
      await response.body?.cancel().catch(() => {});
      await pause(seconds * 1000, undefined, signal ? { signal } : {});
    }
  };
}

function waitOf({ status, headers }: Response): number | undefined {
  const asked = headers.get("retry-after")?.trim() ?? "";
  return (status === 403 || status === 429) && /^\d{1,9}$/.test(asked) ? Number(asked) : undefined;
}
