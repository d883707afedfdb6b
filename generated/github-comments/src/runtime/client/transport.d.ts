// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import type { HeaderValues } from "../platform/fetch.js";
/** What a request is put together from: finished values and what writes them, under openapi-fetch's names. */
export interface TransportInit {
  /** Instead of the client's. */
  readonly baseUrl?: string | undefined;
  /** Those of the operation, which come after the client's. */
  readonly headers: HeaderValues;
  /** `header` holds those of the call, which come last. */
  readonly params: Readonly<Record<"path" | "query" | "cookie", object>> & {
    readonly header: HeaderValues | undefined;
    readonly secrets: readonly string[];
  };
  /** The path and the query, as they are written. */
  readonly address: string;
  /** As it is written. */
  readonly body: unknown;
  readonly signal: AbortSignal | undefined;
  /** With a URL and the rest when nobody else sees the request: that is faster than to make a `Request`. */
  readonly fetch: (request: Request | string, init?: RequestInit) => Promise<Response>;
}
/** Sends one request through a client's middleware and resolves to the response with its body unread. */
export type Transport = (method: string, path: string, init: TransportInit) => Promise<Response>;
