// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

/**
 * Thrown when a token endpoint gave no access token: it refused, answered something else, or was not reached (`cause`).
 * It holds nothing of what was sent.
 */
export declare class TokenError extends Error {
  readonly name = "TokenError";
  /** The HTTP status, such as 400; `undefined` when no answer came. */
  readonly status: number | undefined;
  /** The `error` of the answer, such as `"invalid_grant"`. @see https://www.rfc-editor.org/rfc/rfc6749#section-5.2 */
  readonly code: string | undefined;
  constructor(status: number | undefined, code?: string, cause?: unknown);
}
