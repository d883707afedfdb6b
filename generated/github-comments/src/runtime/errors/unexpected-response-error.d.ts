// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import type { Called } from "./called.js";
import { ApiError } from "./api-error.js";
/**
 * Why an answer was not expected: its `"status"` is not declared, its `"content-type"` is not declared for its status,
 * or its `"body"` is empty or does not parse.
 */
export type UnexpectedReason = "status" | "content-type" | "body";
/**
 * An answer that the description does not promise: an undeclared 404, a proxy's HTML page, a JSON body cut short. Of a
 * success under another content type than declared, `response` can still be read, once: it has all bytes.
 */
export declare class UnexpectedResponseError extends ApiError<string> {
  readonly name = "UnexpectedResponseError";
  readonly reason: UnexpectedReason;
  /** The Content-Type header, or `null` without one. */
  readonly contentType: string | null;
  /** The body as text; of an error under no declared content type at least the first 500,000 UTF-16 units, and `…` for the rest. Same as `body`. */
  readonly text: string;
  /** The JSON of that text; `undefined` where it is none. */
  readonly json: unknown;
  constructor(operation: Called, response: Response, reason: UnexpectedReason, text: string);
}
