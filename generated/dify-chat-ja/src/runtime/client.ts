import type { Fetch } from "./call-options.js";
import type { CredentialSource, SecurityScheme } from "./credentials.js";

/** The key under which a client keeps what generated functions need of it. */
export const connection: unique symbol = /* @__PURE__ */ Symbol("connection");

/** What `createClient` remembers for the generated functions. */
export interface Connection {
  /** The openapi-fetch client's own `request`, without its generics. */
  readonly request: (
    method: string,
    path: string,
    init: object,
  ) => Promise<{ readonly error?: unknown; readonly response: Response }>;
  readonly securitySchemes: Readonly<Record<string, SecurityScheme>>;
  readonly auth: Readonly<Record<string, CredentialSource | undefined>>;
  readonly fetch: Fetch | undefined;
  /** In milliseconds. */
  readonly timeout: number | undefined;
  /** In milliseconds. */
  readonly idleTimeout: number | undefined;
}

/** What every generated function takes first; made by `createClient`. */
export interface Client {
  readonly [connection]: Connection;
}
