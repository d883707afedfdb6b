import type { Exchange } from "../exchange.js";

/**
 * Decides how often a request is sent: calls `attempt` with the signal of that attempt, looks at what came, and perhaps
 * waits and calls it again. `signal` ends the whole call, waiting included. Made by `retry`.
 */
export type RetryPolicy = (
  attempt: (signal: AbortSignal) => Promise<Response>,
  exchange: Exchange,
  signal?: AbortSignal,
) => Promise<Response>;
