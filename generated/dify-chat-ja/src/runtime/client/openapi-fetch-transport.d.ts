// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import type { Middleware } from "openapi-fetch";
import type { Transport } from "./transport.js";
/** What the transport calls of an openapi-fetch client: to check its types for every path takes a compiler a second. */
export interface UntypedClient {
  use(...middleware: Middleware[]): void;
  request(
    method: string,
    path: string,
    init: object,
  ): Promise<{
    error?: unknown;
    response: Response;
  }>;
}
/**
 * Makes a transport of an openapi-fetch client without middleware; its own is then run last on a response.
 *
 * openapi-fetch only puts together what is finished already: none of its serialisers or parsers runs.
 */
export declare function openapiFetchTransport(client: UntypedClient): Transport;
