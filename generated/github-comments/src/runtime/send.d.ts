// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import type { Exchange } from "./exchange.js";
import type { Operation } from "./operation.js";
/**
 * Sends a request through the client, with its middleware, and resolves to the response with its body unread. Renews a
 * credential that a 401 refuses; if that worked, the response is that to the same request with the new one, unless its body
 * can be read only once.
 */
export declare function send(exchange: Exchange<Operation>, signal?: AbortSignal, again?: boolean): Promise<Response>;
