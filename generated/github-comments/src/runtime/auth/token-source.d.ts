// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import type { CredentialFunction } from "./credentials.js";
import { type TokenEndpoint } from "./token-endpoint.js";
/**
 * What a token endpoint answers.
 * @see https://www.rfc-editor.org/rfc/rfc6749#section-5.1
 */
export interface TokenAnswer {
  readonly access_token: string;
  /** In seconds. */
  readonly expires_in?: number | string;
  readonly refresh_token?: string;
}
/**
 * Makes a source of access tokens that are kept until they end, or until a server refuses one. Calls that need a new
 * token at the same time wait for the same request. `grant` writes the form, `onAnswer` sees what came, before it is used.
 *
 * It rejects with a `TokenError`; the next call asks again.
 */
export declare function tokenSource(
  endpoint: TokenEndpoint,
  grant: () => Readonly<Record<string, string>>,
  onAnswer?: (answer: TokenAnswer) => unknown,
): CredentialFunction<string>;
