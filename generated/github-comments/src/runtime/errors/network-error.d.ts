// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import type { Called } from "./called.js";
/** No answer, or only a part of one, because the connection failed; `cause` is what `fetch` threw, without a key in its URL. */
export declare class NetworkError extends Error {
  readonly name = "NetworkError";
  /** The server's own name for the exchange, if the head of its answer had come and tells it. */
  readonly requestId: string | undefined;
  constructor(operation: Called, cause: unknown, response?: Response);
}
