// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import type { Middleware } from "./middleware-hooks.js";
import type { TransportInit } from "./transport.js";
/** Sends a request through middleware; made by `middleware`. */
export type MiddlewareRunner = (
  url: string,
  requestInit: RequestInit,
  path: string,
  init: TransportInit,
) => Promise<Response>;
/**
 * Runs middleware in a client that has no openapi-fetch: for the `middleware` of `createLeanClient`. It runs as
 * openapi-fetch does, once for each attempt: `onRequest` in order, `onResponse` and `onError` backwards.
 *
 * A call rejects with what a middleware threw, and with a `TypeError` when one returns something else than it may.
 * @see https://openapi-ts.dev/openapi-fetch/middleware-auth
 */
export declare function middleware(...list: Middleware[]): MiddlewareRunner;
