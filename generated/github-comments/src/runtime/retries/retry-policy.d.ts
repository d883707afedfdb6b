// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import type { Called } from "../errors/called.js";
import type { GenericRequest } from "../parameters/generic-request.js";
import type { HeaderValues } from "../platform/fetch.js";
/** What a description says about sending an operation again. */
export interface RetryFacts {
  /** Whether it may be sent again; where nothing is said, its method tells. */
  readonly safe?: boolean;
  /**
   * Codes of errors, in the `code` of a body, that pass by themselves and say that nothing was done: sent again whatever
   * the method and the status.
   */
  readonly codes?: readonly string[];
  /** Codes of errors that come again, whatever their status. */
  readonly neverCodes?: readonly string[];
}
/** What a policy knows of the call whose request it sends. */
export interface Attempted {
  /** The client of the call, to tell calls of one client from those of another. */
  readonly client: object;
  /** What the client has for all calls; `timeout` in milliseconds. */
  readonly connection: {
    readonly timeout?: number | undefined;
  };
  readonly operation: Called & {
    readonly retry?: RetryFacts;
    readonly body?: {
      readonly once?: (body: unknown) => boolean;
    };
  };
  readonly request: GenericRequest;
  readonly options: {
    readonly timeout?: number | undefined;
    readonly headers?: HeaderValues | undefined;
  };
}
/**
 * Decides how often a request is sent: calls `attempt` with the signal of that attempt, looks at what came, and perhaps
 * waits and calls it again. `signal` ends the whole call, waiting included. Made by `retry`.
 */
export type RetryPolicy = (
  attempt: (signal: AbortSignal) => Promise<Response>,
  attempted: Attempted,
  signal?: AbortSignal,
) => Promise<Response>;
