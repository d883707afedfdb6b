import type { Operation } from "../operation.js";

/**
 * How to stop what a stream reports on: an operation and where its values come from, each a constant or a runtime
 * expression over the stream's first event that has them all (`$response.body#/task_id`) and over its own request
 * (`$request.body#/user`).
 * @see https://spec.openapis.org/oas/v3.2.0#link-object
 */
export interface StopLink {
  /** Looked up when the link is followed, since it may be declared after the operation that links to it. */
  readonly operation: () => Operation;
  readonly path?: Readonly<Record<string, unknown>>;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly header?: Readonly<Record<string, unknown>>;
  readonly cookie?: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
}
