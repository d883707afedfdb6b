// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import type { CredentialFunction } from "./credentials.js";
import type { TokenEndpoint } from "./token-endpoint.js";
/** What `clientCredentials` needs. */
export interface ClientCredentialsOptions extends TokenEndpoint {
  readonly clientSecret: string;
}
/**
 * Makes a credential for `auth` of an application that acts for itself: an access token of the OAuth 2 client credentials
 * grant. The token is kept until shortly before its end, asked for once however many calls need it, and replaced when a
 * server answers 401.
 *
 * A call rejects with a `TokenError` when the endpoint gives none.
 * @see https://www.rfc-editor.org/rfc/rfc6749#section-4.4
 */
export declare function clientCredentials(options: ClientCredentialsOptions): CredentialFunction<string>;
