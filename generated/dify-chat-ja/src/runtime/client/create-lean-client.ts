import type { Client } from "./client.js";
import type { ClientDescription, ClientOptions } from "./client-options.js";
import { connect } from "./connect.js";
import { leanTransport } from "./lean-transport.js";
import type { MiddlewareRunner } from "./middleware.js";

/** What a lean client can have besides. */
export interface LeanClientOptions {
  /** Runs openapi-fetch's middleware: `middleware(logging({ log }), …)`. */
  readonly middleware?: MiddlewareRunner | undefined;
}

/**
 * Makes a client like `createClient`'s for an application that calls generated functions only, where bytes count:
 * openapi-fetch is not in its bundle.
 *
 * Throws a `TypeError` when no absolute URL comes out of the servers, and for `auth` in a browser.
 */
export function createLeanClient(
  description: ClientDescription,
  options: ClientOptions<object, object> & LeanClientOptions = {},
): Client {
  return connect(description, options, (baseUrl) => leanTransport(baseUrl, options.headers, options.middleware));
}
