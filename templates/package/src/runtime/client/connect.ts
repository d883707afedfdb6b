import { absoluteUrl } from "./absolute-url.js";
import { connection, type Client, type Connection } from "./client.js";
import type { ClientDescription, ClientOptions } from "./client-options.js";
import { fillServer } from "./fill-server.js";
import { checkHeaders } from "../parameters/check-headers.js";
import { hidden } from "../errors/hidden.js";
import { inBrowser } from "../platform/in-browser.js";
import type { Transport } from "./transport.js";

/**
 * Makes what generated functions need of a client; `open` makes its transport for a base URL.
 *
 * Throws a `TypeError` when no absolute URL comes out of the servers or a relative `baseUrl`, which a browser resolves against
 * its page, and for `auth` in a browser; an `InvalidRequestError` for a header that no platform sends.
 */
export function connect(
  { servers, securitySchemes }: ClientDescription,
  options: ClientOptions<object, object>,
  open: (baseUrl: string) => Transport,
): Client {
  const { baseUrl, auth = {}, server = 0, serverVariables } = options;
  if (options.auth && !options.dangerouslyAllowBrowser && inBrowser())
    throw new TypeError("auth is public in a browser: set dangerouslyAllowBrowser");
  const described = servers[server];
  const url = absoluteUrl(baseUrl, described && fillServer(described, serverVariables as Record<string, string>));
  checkHeaders(options.headers);
  const connected = { ...options, url, transport: open(url), securitySchemes, auth };
  return hidden({} as Client, connection, connected as Connection);
}
