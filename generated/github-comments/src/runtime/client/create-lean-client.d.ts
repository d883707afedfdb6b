// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import type { Client } from "./client.js";
import type { ClientDescription, ClientOptions } from "./client-options.js";
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
export declare function createLeanClient(
  description: ClientDescription,
  options?: ClientOptions<object, object> & LeanClientOptions,
): Client;
