// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import type { Operation } from "../operation.js";
/**
 * Where an answer leads: an operation and where its values come from, each a constant or a runtime expression over the
 * request and the answer. Of what stops a stream they are keys, such as `["$response", "body", "task_id"]`, and its first event
 * that has them all counts.
 * @see https://spec.openapis.org/oas/v3.2.0#link-object
 */
export interface Link {
  /** Looked up when the link is followed, since it may be declared after the operation that links to it. */
  readonly operation: () => Operation;
  readonly path?: Readonly<Record<string, unknown>>;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly header?: Readonly<Record<string, unknown>>;
  readonly cookie?: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
}
