// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

/**
 * Thrown when a token endpoint gave no access token: it refused, answered something else, or was not reached (`cause`).
 * It holds nothing of what was sent.
 */
export class TokenError extends Error {
  name = "TokenError";
  /** The HTTP status, such as 400; `undefined` when no answer came. */
  status;
  /** The `error` of the answer, such as `"invalid_grant"`. @see https://www.rfc-editor.org/rfc/rfc6749#section-5.2 */
  code;
  constructor(status, code, cause) {
    const outcome = status === undefined ? "was not reached" : `answered ${[status, code].join(" ").trim()}`;
    super(`the token endpoint ${outcome}: no access token`, cause === undefined ? {} : { cause });
    this.status = status;
    this.code = code;
  }
}
