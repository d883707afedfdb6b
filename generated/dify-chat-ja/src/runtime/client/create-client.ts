import openapiFetch, {
  type Client as OpenapiFetchClient,
  type ClientOptions as OpenapiFetchOptions,
} from "openapi-fetch";
import { hidden } from "../errors/hidden.js";
import { connection, type Client } from "./client.js";
import type { ClientDescription, ClientOptions } from "./client-options.js";
import { connect } from "./connect.js";
import { openapiFetchTransport, type UntypedClient } from "./openapi-fetch-transport.js";

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
  let client: UntypedClient;
  const connected = connect(description, options, (baseUrl) => {
    const { headers, fetch, querySerializer } = options;
    client = openapiFetch({
      baseUrl,
      headers,
      fetch,
      querySerializer,
    } as OpenapiFetchOptions) as unknown as UntypedClient;
    return openapiFetchTransport(client);
  });
  return hidden(client!, connection, connected[connection]) as unknown as OpenapiFetchClient<Paths> & Client;
}
