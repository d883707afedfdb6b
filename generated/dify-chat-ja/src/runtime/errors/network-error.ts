import type { Operation } from "../operation.js";

/** No answer, or only a part of one, because the connection failed; `cause` is what `fetch` threw, without a key in its URL. */
export class NetworkError extends Error {
  override readonly name = "NetworkError";

  constructor(operation: Operation, cause: unknown) {
    super(`${operation.method} ${operation.path}: connection failed`, { cause });
  }
}
