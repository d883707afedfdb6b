// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import { tokenSource } from "./token-source.js";
/**
 * Makes a credential for `auth` of an application that acts for a user: an access token of the OAuth 2 refresh token
 * grant. The token is kept until shortly before its end, asked for once however many calls need it, and replaced when a
 * server answers 401.
 *
 * A call rejects with a `TokenError` when the endpoint gives none: `code` is `"invalid_grant"` when the user has to
 * consent again.
 * @see https://www.rfc-editor.org/rfc/rfc6749#section-6
 */
export function refreshToken(options) {
  let current = options.refreshToken;
  let stored = current;
  return tokenSource(
    options,
    () => ({ grant_type: "refresh_token", refresh_token: current }),
    async ({ refresh_token: next }) => {
      if (typeof next === "string") current = next;
      if (current !== stored) await options.onRefreshToken?.(current);
      stored = current;
    },
  );
}
