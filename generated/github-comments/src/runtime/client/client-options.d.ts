// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import type { Fetch, HeaderValues } from "../platform/fetch.js";
import type { CredentialSource, SecurityScheme } from "../auth/credentials.js";
import type { UnexpectedResponseError } from "../errors/unexpected-response-error.js";
import type { RetryPolicy } from "../retries/retry-policy.js";
import type { ServerDescription } from "./server-description.js";
/** What the description says about servers and credentials: data that generated code hands to `createClient`. */
export interface ClientDescription {
  readonly servers: readonly ServerDescription[];
  readonly securitySchemes: Readonly<Record<string, SecurityScheme>>;
}
/** What a caller says about a client; generated code narrows `Auth` and `Variables` to the description's own names. */
export interface ClientOptions<
  Auth = Readonly<Record<string, CredentialSource>>,
  Variables = Readonly<Record<string, string>>,
> {
  /** Where the API is, instead of any server of the description, those of single operations included. A relative URL is taken in a browser. */
  readonly baseUrl?: string | undefined;
  /** Which server of the description, from 0. */
  readonly server?: number | undefined;
  /** Values for the server's variables; those left out have their defaults. */
  readonly serverVariables?: Variables | undefined;
  /**
   * Credentials by the name of their security scheme. An operation uses its first alternative whose schemes are all
   * here. When none is complete the call is sent without credentials, and the server says what it thinks of that.
   */
  readonly auth?: Auth | undefined;
  /** Sent with every call. */
  readonly headers?: HeaderValues | undefined;
  /** Writes the query without its question mark, credentials in it included, in place of what the description says. */
  readonly querySerializer?: ((values: object) => string) | undefined;
  /** Used instead of `globalThis.fetch`. */
  readonly fetch?: Fetch | undefined;
  /**
   * Milliseconds from the start of a call to the last byte of its answer, for a stream to the head of the answer, after
   * which `idleTimeout` counts; no limit without it.
   */
  readonly timeout?: number | undefined;
  /** Milliseconds that a stream may send nothing while its reader waits; 0 for no limit. */
  readonly idleTimeout?: number | undefined;
  /** UTF-16 units that one event of a stream may have, 10,000,000 without it: the stream then throws a `StreamLimitError`. */
  readonly maxEventLength?: number | undefined;
  /**
   * Told of each event of a stream that is not JSON, whose text the error has; the stream then goes on. Without it the stream
   * ends with that error.
   */
  readonly onUnexpected?: ((error: UnexpectedResponseError) => void) | undefined;
  /** Whether and how failed requests are sent again: `retry()`, or `retry({ … })`; never without it. */
  readonly retry?: RetryPolicy | false | undefined;
  /** Allows `auth` in a browser, where every visitor can read it. */
  readonly dangerouslyAllowBrowser?: boolean | undefined;
}
