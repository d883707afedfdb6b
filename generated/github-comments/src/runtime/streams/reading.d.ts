// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import type { Called } from "../errors/called.js";
import type { UnexpectedResponseError } from "../errors/unexpected-response-error.js";
/** A call as its answer is read. Times are in milliseconds. */
export interface Reading {
  readonly operation: Called;
  /** What the client has for all calls. */
  readonly connection: Patience;
  readonly options: Patience & {
    readonly signal?: AbortSignal | undefined;
  };
}
/** How long an answer may be silent, in milliseconds, and one of its events be, in UTF-16 units; what takes those that are not JSON. */
interface Patience {
  readonly idleTimeout?: number | undefined;
  readonly maxEventLength?: number | undefined;
  readonly onUnexpected?: ((error: UnexpectedResponseError) => void) | undefined;
}
export {};
