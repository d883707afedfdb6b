// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import type { CredentialFunction } from "./credentials.js";
import type { TokenEndpoint } from "./token-endpoint.js";
/** What `refreshToken` needs. */
export interface RefreshTokenOptions extends TokenEndpoint {
  /** The refresh token that the user's consent gave. */
  readonly refreshToken: string;
  /**
   * Told of a refresh token that takes the place of the last, to be stored; awaited before the call goes on. The old one
   * may be void by then. If it fails, so does the call, and the next one tells it again of the refresh token that there is.
   */
  readonly onRefreshToken?: ((refreshToken: string) => unknown) | undefined;
}
/**
 * Makes a credential for `auth` of an application that acts for a user: an access token of the OAuth 2 refresh token
 * grant. The token is kept until shortly before its end, asked for once however many calls need it, and replaced when a
 * server answers 401.
 *
 * A call rejects with a `TokenError` when the endpoint gives none: `code` is `"invalid_grant"` when the user has to
 * consent again.
 * @see https://www.rfc-editor.org/rfc/rfc6749#section-6
 */
export declare function refreshToken(options: RefreshTokenOptions): CredentialFunction<string>;
