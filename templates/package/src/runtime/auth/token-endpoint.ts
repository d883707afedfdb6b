import type { Fetch } from "../platform/fetch.js";
import { basic } from "./credentials.js";

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
export function tokenRequest(endpoint: TokenEndpoint, grant: Readonly<Record<string, string>>): Request {
  const { tokenUrl, clientId, clientSecret, clientAuthentication, scope, parameters, timeout = 30_000 } = endpoint;
  const form = new URLSearchParams({ ...grant, ...(scope && { scope }), ...parameters });
  const headers = new Headers({ Accept: "application/json" });
  if (clientSecret !== undefined && clientAuthentication !== "form") {
    const [, name, value] = basic({ username: formEncoded(clientId), password: formEncoded(clientSecret) });
    headers.set(name, value);
  } else {
    form.set("client_id", clientId);
    if (clientSecret !== undefined) form.set("client_secret", clientSecret);
  }
  const signal = AbortSignal.timeout(timeout);
  // The platform's own error would show it.
  if (/^[^/]*\/\/[^/]*@/.test(tokenUrl))
    throw new TypeError("tokenUrl has a user name: give clientId and clientSecret");
  return new Request(tokenUrl, { method: "POST", headers, body: form, redirect: "manual", signal });
}

function formEncoded(text: string): string {
  return new URLSearchParams({ "": text }).toString().slice(1);
}
