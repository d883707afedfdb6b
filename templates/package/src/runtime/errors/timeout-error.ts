import { requestId } from "./request-id.js";

/** Thrown when the server took longer than the caller allowed. */
export class TimeoutError extends Error {
  override readonly name = "TimeoutError";
  /**
   * `"total"`: the whole call, for a stream until it begins. `"attempt"`: one attempt, until the head of its answer.
   * `"idle"`: a stream sent no bytes, not even a heartbeat.
   */
  declare readonly kind: "total" | "attempt" | "idle";
  /** The limit that was passed, in milliseconds. */
  declare readonly timeout: number;
  /** The server's own name for the exchange, if the head of its answer had come and tells it. */
  declare readonly requestId: string | undefined;

  constructor(kind: TimeoutError["kind"], timeout: number, response?: Response) {
    super(`${kind} timeout of ${timeout} ms`);
    this.kind = kind;
    this.timeout = timeout;
    this.requestId = requestId(response);
  }
}
