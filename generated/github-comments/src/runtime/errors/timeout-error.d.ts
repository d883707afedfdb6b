// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

/** Thrown when the server took longer than the caller allowed. */
export declare class TimeoutError extends Error {
  readonly name = "TimeoutError";
  /**
   * `"total"`: the whole call, for a stream until it begins. `"attempt"`: one attempt, until the head of its answer.
   * `"idle"`: a stream sent no bytes, not even a heartbeat.
   */
  readonly kind: "total" | "attempt" | "idle";
  /** The limit that was passed, in milliseconds. */
  readonly timeout: number;
  /** The server's own name for the exchange, if the head of its answer had come and tells it. */
  readonly requestId: string | undefined;
  constructor(kind: TimeoutError["kind"], timeout: number, response?: Response);
}
