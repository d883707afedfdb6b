import type { UnexpectedResponseError } from "./errors/unexpected-response-error.js";

/** What a call resolves to when the server answered with a status that means success. */
export interface Success<S extends number, D> {
  readonly ok: true;
  readonly status: S;
  /** The parsed body; `undefined` when the description declares no content for this status. */
  readonly data: D;
  /** The answer as it came. Its body is already read, or being read where `data` is a stream. */
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
 * What a call resolves to when the answer is not what the description promises: an undeclared status, another content
 * type (a proxy's HTML page), or a body that is empty or does not parse. The status as a number is `error.status`.
 */
export interface Unexpected {
  readonly ok: false;
  readonly status: "unexpected";
  readonly error: UnexpectedResponseError;
  /** The answer as it came. Its body is already read. */
  readonly response: Response;
}

/** The error of a status that is declared without content: whatever text came, for a log. */
export interface UntypedBody {
  /** The beginning of the body, at least 65,536 UTF-16 units if it has them and sends them within 3 seconds; `""` when it is empty. */
  readonly text: string;
  /** The Content-Type header, or `null` without one. */
  readonly contentType: string | null;
}

/** Any operation's result. */
export type Result = Success<number, unknown> | Failure<number, unknown> | Unexpected;
