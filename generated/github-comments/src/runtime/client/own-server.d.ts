// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import type { Connection } from "./client.js";
import type { ServerDescription } from "./server-description.js";
/**
 * Makes what finds the URL of an operation that has servers of its own: of the client's `server`, or else of the first. A
 * relative one is resolved against the client's URL. A client with a `baseUrl` calls no other host.
 * @see https://spec.openapis.org/oas/v3.2.0#server-object
 */
export declare function ownServer(
  ...servers: readonly ServerDescription[]
): (connection: Connection) => string | undefined;
