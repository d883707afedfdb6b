import type { Called } from "./called.js";
import { requestId } from "./request-id.js";

/** No answer, or only a part of one, because the connection failed; `cause` is what `fetch` threw, without a key in its URL. */
export class NetworkError extends Error {
  override readonly name = "NetworkError";

  /** The server's own name for the exchange, if the head of its answer had come and tells it. */
  declare readonly requestId: string | undefined;

  constructor(operation: Called, cause: unknown, response?: Response) {
    super(`${operation.method} ${operation.path}: connection failed`, { cause });
    this.requestId = requestId(response);
  }
}
