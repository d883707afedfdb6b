import openapiFetch, {
  type Client as OpenapiFetchClient,
  type ClientOptions as OpenapiFetchOptions,
} from "openapi-fetch";
import { connection, type Client, type Connection } from "./client.js";
import type { ClientDescription, ClientOptions } from "./client-options.js";
import { holdResponse } from "./hold-response.js";
import { inBrowser } from "./in-browser.js";
import { serverUrl } from "./server-url.js";

/**
 * Makes the client that generated functions take: an openapi-fetch client (`client.GET`, `client.use`) for the API of a
 * description. Credentials go out with generated functions only, since `client.GET` does not know its operation's
 * security; give it `headers` or a middleware.
 *
 * Throws a `TypeError` when no absolute URL comes out of the servers, and for `auth` in a browser.
 */
export function createClient<Paths extends {}>(
  description: ClientDescription,
  options: ClientOptions<object, object> = {},
): OpenapiFetchClient<Paths> & Client {
  const { baseUrl, headers, fetch, auth = {}, server = 0, serverVariables, timeout, idleTimeout } = options;
  if (options.auth && !options.dangerouslyAllowBrowser && inBrowser()) {
    throw new TypeError(
      "every visitor can read auth in a browser: call from your server, or set dangerouslyAllowBrowser",
    );
  }
  const client = openapiFetch<Paths>({
    baseUrl: baseUrl ?? serverUrl(description.servers[server], serverVariables as Record<string, string>),
    headers,
    fetch,
  } as OpenapiFetchOptions);
  client.use(holdResponse);
  const kept = {
    request: client.request,
    securitySchemes: description.securitySchemes,
    auth,
    fetch,
    timeout,
    idleTimeout,
  };
  return Object.assign(client, { [connection]: kept as unknown as Connection });
}
