import type { Middleware } from "openapi-fetch";
import type { Client } from "./client.js";
import type { ClientDescription, ClientOptions } from "./client-options.js";
import { connect } from "./connect.js";
import { leanTransport } from "./lean-transport.js";

/** A client for generated functions alone: openapi-fetch's middleware, without its `GET` and its like. */
export interface LeanClient extends Client {
  /** Adds middleware. */
  use(...middleware: Middleware[]): void;
  /** Takes middleware out again. */
  eject(...middleware: Middleware[]): void;
}

/**
 * Makes a client like `createClient`'s for an application that calls generated functions only, where bytes count:
 * openapi-fetch is not in its bundle.
 *
 * Throws a `TypeError` when no absolute URL comes out of the servers, and for `auth` in a browser.
 */
export function createLeanClient(
  description: ClientDescription,
  options: ClientOptions<object, object> = {},
): LeanClient {
  const middleware: Middleware[] = [];
  return {
    ...connect(description, options, (baseUrl) => leanTransport(baseUrl, options.headers, middleware)),
    use: (...added) => void middleware.push(...added),
    eject: (...removed) => {
      for (const each of removed) if (middleware.includes(each)) middleware.splice(middleware.indexOf(each), 1);
    },
  };
}
