// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import type { UnexpectedResponseError } from "./errors/unexpected-response-error.js";
/** What a call resolves to when the server answered with a status that means success. */
export interface Success<S extends number, D> {
  readonly ok: true;
  readonly status: S;
  /** The parsed body; of a status that is declared without content what came, read by its content type. */
  readonly data: D;
  /** The answer as it came. Its body is already read, or being read where `data` is a stream. Not shown with the result, since its URL may hold a key. */
  readonly response: Response;
}
/**
 * What a call resolves to when the server answered with a status that means success and that is not declared: what was asked for
 * is done. The status as a number is `response.status`.
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-15
 */
export interface Undeclared<D> {
  readonly ok: true;
  readonly status: "undeclared";
  /**
   * The body, read as the declared success whose content type it has; `undefined` where it is empty, as of a 204 that nobody declared.
   * Where `status` is a declared one, `data` is what is declared.
   */
  readonly data: D | undefined;
  /** As that of a {@link Success}. */
  readonly response: Response;
}
/** What a call resolves to when the server answered with an error that the description declares. */
export interface Failure<S extends number, E> {
  readonly ok: false;
  readonly status: S;
  /** The parsed body, never falsy; an {@link UntypedBody} when the description declares no content for this status. */
  readonly error: E;
  /** The answer as it came. Its body is already read. */
  readonly response: Response;
}
/**
 * What a call resolves to when the answer is not what the description promises: an error of an undeclared status, another
 * content type (a proxy's HTML page), or a body that is empty or does not parse. The status as a number is `error.status`,
 * the JSON that came `error.json`.
 */
export interface Unexpected {
  readonly ok: false;
  readonly status: "unexpected";
  readonly error: UnexpectedResponseError;
  /** The answer as it came. Its body is already read; of a success under another content type it can be read, once. */
  readonly response: Response;
}
/** The error of a status that is declared without content: whatever text came, for a log. */
export interface UntypedBody {
  /** The body, of a longer one at least the first 500,000 UTF-16 units and `…` for the rest; `""` when it is empty. */
  readonly text: string;
  /** The Content-Type header, or `null` without one. */
  readonly contentType: string | null;
  /** The JSON of that text; `undefined` where it is none. */
  readonly json: unknown;
}
/** Any operation's result. */
export type Result = Success<number, unknown> | Undeclared<unknown> | Failure<number, unknown> | Unexpected;
