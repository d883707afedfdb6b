// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import type { Fetch } from "../platform/fetch.js";
/** Where an access token comes from, and who asks for it. */
export interface TokenEndpoint {
  /** The absolute URL of the token endpoint. */
  readonly tokenUrl: string;
  readonly clientId: string;
  /** Left out by a public client. */
  readonly clientSecret?: string | undefined;
  /** Where the client's id and secret are sent: as HTTP Basic, the default, or in the form. */
  readonly clientAuthentication?: "basic" | "form" | undefined;
  /** Scopes, separated by spaces. */
  readonly scope?: string | undefined;
  /** Further fields of the form, such as `audience`. */
  readonly parameters?: Readonly<Record<string, string>> | undefined;
  /** Used instead of `globalThis.fetch`. */
  readonly fetch?: Fetch | undefined;
  /** Milliseconds for one answer of the endpoint; 30,000 by default. */
  readonly timeout?: number | undefined;
  /** Milliseconds before its end at which a token is replaced, at most half its life; 30,000 by default. */
  readonly leeway?: number | undefined;
}
/**
 * Writes the request for a token. Redirects are not followed, so that the secret goes nowhere else.
 * @see https://www.rfc-editor.org/rfc/rfc6749#section-2.3.1
 */
export declare function tokenRequest(endpoint: TokenEndpoint, grant: Readonly<Record<string, string>>): Request;
