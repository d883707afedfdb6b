// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

/** What an error tells of the operation that was called. */
export interface Called {
  /** In capitals, such as `POST`. */
  readonly method: string;
  /** The path template, such as `/chat-messages/{task_id}/stop`. */
  readonly path: string;
  /** The media types that are declared for its answers. */
  readonly accept?: string;
}
