// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import { type Client } from "./client.js";
import type { ClientDescription, ClientOptions } from "./client-options.js";
import type { Transport } from "./transport.js";
/**
 * Makes what generated functions need of a client; `open` makes its transport for a base URL.
 *
 * Throws a `TypeError` when no absolute URL comes out of the servers or a relative `baseUrl`, which a browser resolves against
 * its page, and for `auth` in a browser; an `InvalidRequestError` for a header that no platform sends.
 */
export declare function connect(
  { servers, securitySchemes }: ClientDescription,
  options: ClientOptions<object, object>,
  open: (baseUrl: string) => Transport,
): Client;
