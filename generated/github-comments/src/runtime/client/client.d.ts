// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import type { Fetch, HeaderValues } from "../platform/fetch.js";
import type { CredentialSource, SecurityScheme } from "../auth/credentials.js";
import type { UnexpectedResponseError } from "../errors/unexpected-response-error.js";
import type { RetryPolicy } from "../retries/retry-policy.js";
import type { Transport } from "./transport.js";
/** The key under which a client keeps what generated functions need of it. */
export declare const connection: unique symbol;
/** What a client remembers for the generated functions. */
export interface Connection {
  /** What the caller gave, or else that of the chosen server. */
  readonly url: string;
  readonly baseUrl: string | undefined;
  readonly server: number | undefined;
  readonly serverVariables: Readonly<Record<string, string>> | undefined;
  readonly transport: Transport;
  readonly securitySchemes: Readonly<Record<string, SecurityScheme>>;
  readonly auth: Readonly<Record<string, CredentialSource | undefined>>;
  readonly fetch: Fetch | undefined;
  readonly headers: HeaderValues | undefined;
  readonly querySerializer: ((values: object) => string) | undefined;
  /** In milliseconds. */
  readonly timeout: number | undefined;
  /** In milliseconds. */
  readonly idleTimeout: number | undefined;
  /** In UTF-16 units. */
  readonly maxEventLength: number | undefined;
  readonly onUnexpected: ((error: UnexpectedResponseError) => void) | undefined;
  readonly retry: RetryPolicy | false | undefined;
}
/** What every generated function takes first; made by `createClient`. */
export interface Client {
  readonly [connection]: Connection;
}
