import type { Called } from "../errors/called.js";

/** A call as its answer is read. Times are in milliseconds. */
export interface Reading {
  readonly operation: Called;
  /** What the client has for all calls. */
  readonly connection: { readonly idleTimeout?: number | undefined };
  readonly options: { readonly signal?: AbortSignal | undefined; readonly idleTimeout?: number | undefined };
}
