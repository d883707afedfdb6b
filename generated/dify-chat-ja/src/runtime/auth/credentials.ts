import { InvalidRequestError } from "../errors/invalid-request-error.js";
import { withoutQuery } from "./without-query.js";

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

function textOf(place: Placement[0], name: string, credential: unknown): string {
  if (typeof credential === "string") return credential;
  throw new InvalidRequestError(place, name, "cannot be written as text");
}

/**
 * The scheme of a bearer token; also for OAuth 2 and OpenID Connect, whose access token is sent so.
 * @see https://www.rfc-editor.org/rfc/rfc6750#section-2.1
 */
export function bearer(token: string): Placement {
  return ["header", "Authorization", `Bearer ${textOf("header", "Authorization", token)}`];
}

/**
 * The scheme of HTTP Basic, in UTF-8. Throws an `InvalidRequestError` for a colon in the user name.
 * @see https://www.rfc-editor.org/rfc/rfc7617
 */
export function basic({ username, password }: BasicCredential): Placement {
  if (textOf("header", "Authorization", username).includes(":"))
    throw new InvalidRequestError("header", "Authorization", 'must not have ":" in the user name');
  const bytes = new TextEncoder().encode(`${username}:${textOf("header", "Authorization", password)}`);
  return ["header", "Authorization", `Basic ${btoa(String.fromCharCode(...bytes))}`];
}

/**
 * Makes the scheme of a key that is sent under a name of the API's own.
 * @see https://spec.openapis.org/oas/v3.2.0#security-scheme-object
 */
export function apiKey(place: Placement[0], name: string): (key: string) => Placement {
  return (key) => {
    const text = textOf(place, name, key);
    return place === "query" ? [place, name, text, withoutQuery] : [place, name, text];
  };
}
