// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import { absoluteUrl } from "./absolute-url.js";
import { fillServer } from "./fill-server.js";
/**
 * Makes what finds the URL of an operation that has servers of its own: of the client's `server`, or else of the first. A
 * relative one is resolved against the client's URL. A client with a `baseUrl` calls no other host.
 * @see https://spec.openapis.org/oas/v3.2.0#server-object
 */
export function ownServer(...servers) {
  return ({ baseUrl, url, server = 0, serverVariables }) => {
    const own = servers[server] ?? servers[0];
    const filled = fillServer(own, serverVariables);
    if (/^https?:|[{}]/i.test(filled)) return baseUrl === undefined ? absoluteUrl(undefined, filled) : undefined;
    if (!/^https?:/i.test(url)) return undefined;
    const found = new URL(filled, url);
    return baseUrl === undefined || found.origin === new URL(url).origin ? found.href : undefined;
  };
}
