// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import { absoluteUrl } from "./absolute-url.js";
import { connection } from "./client.js";
import { fillServer } from "./fill-server.js";
import { checkHeaders } from "../parameters/check-headers.js";
import { hidden } from "../errors/hidden.js";
import { inBrowser } from "../platform/in-browser.js";
/**
 * Makes what generated functions need of a client; `open` makes its transport for a base URL.
 *
 * Throws a `TypeError` when no absolute URL comes out of the servers or a relative `baseUrl`, which a browser resolves against
 * its page, and for `auth` in a browser; an `InvalidRequestError` for a header that no platform sends.
 */
export function connect({ servers, securitySchemes }, options, open) {
  const { baseUrl, auth = {}, server = 0, serverVariables } = options;
  if (options.auth && !options.dangerouslyAllowBrowser && inBrowser())
    throw new TypeError("auth is public in a browser: set dangerouslyAllowBrowser");
  const described = servers[server];
  const url = absoluteUrl(baseUrl, described && fillServer(described, serverVariables));
  checkHeaders(options.headers);
  const connected = { ...options, url, transport: open(url), securitySchemes, auth };
  return hidden({}, connection, connected);
}
