// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import { requestId } from "./request-id.js";
/** No answer, or only a part of one, because the connection failed; `cause` is what `fetch` threw, without a key in its URL. */
export class NetworkError extends Error {
  name = "NetworkError";
  constructor(operation, cause, response) {
    super(`${operation.method} ${operation.path}: connection failed`, { cause });
    this.requestId = requestId(response);
  }
}
