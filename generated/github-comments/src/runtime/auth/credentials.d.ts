// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

/** A user name with its password, for HTTP Basic. */
export interface BasicCredential {
  readonly username: string;
  readonly password: string;
}
/** What proves who is calling: a token or key, or a name with a password. */
export type Credential = string | BasicCredential;
/**
 * A function that is asked for a credential before every attempt. One with `renew` is told, after a 401, which credential
 * was refused; when it answers true, the call is sent again, once.
 */
export interface CredentialFunction<C extends Credential = Credential> {
  (): C | Promise<C>;
  renew?(rejected: C): boolean | Promise<boolean>;
}
/** A credential, or a function that gives one, such as `clientCredentials` makes. */
export type CredentialSource<C extends Credential = Credential> = C | CredentialFunction<C>;
/** Makes of what a platform threw for a URL something that does not show the URL's query. */
export type Cleaner = (cause: unknown, url: string) => unknown;
/** Where a credential goes in a request: place, name and value, and what keeps it out of errors if they may show it. */
export type Placement = readonly [place: "header" | "query" | "cookie", name: string, value: string, clean?: Cleaner];
/**
 * Turns a credential into its place in a request; `bearer`, `basic` and what `apiKey` returns are such schemes.
 * @see https://spec.openapis.org/oas/v3.2.0#security-scheme-object
 */
export type SecurityScheme = (credential: never) => Placement;
/**
 * The scheme of a bearer token; also for OAuth 2 and OpenID Connect, whose access token is sent so.
 * @see https://www.rfc-editor.org/rfc/rfc6750#section-2.1
 */
export declare function bearer(token: string): Placement;
/**
 * The scheme of HTTP Basic, in UTF-8. Throws an `InvalidRequestError` for a colon in the user name.
 * @see https://www.rfc-editor.org/rfc/rfc7617
 */
export declare function basic({ username, password }: BasicCredential): Placement;
/**
 * Makes the scheme of a key that is sent under a name of the API's own.
 * @see https://spec.openapis.org/oas/v3.2.0#security-scheme-object
 */
export declare function apiKey(place: Placement[0], name: string): (key: string) => Placement;
