// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import openapiFetch from "openapi-fetch";
import { hidden } from "../errors/hidden.js";
import { connection } from "./client.js";
import { connect } from "./connect.js";
import { openapiFetchTransport } from "./openapi-fetch-transport.js";
/**
 * Makes the client that generated functions take: an openapi-fetch client (`client.GET`, `client.use`) for the API of a
 * description. Credentials go out with generated functions only, since `client.GET` does not know its operation's
 * security; give it `headers` or a middleware.
 *
 * Throws a `TypeError` when no absolute URL comes out of the servers, and for `auth` in a browser.
 */
export function createClient(description, options = {}) {
  let client;
  const connected = connect(description, options, (baseUrl) => {
    const { headers, fetch, querySerializer } = options;
    client = openapiFetch({
      baseUrl,
      headers,
      fetch,
      querySerializer,
    });
    return openapiFetchTransport(client);
  });
  return hidden(client, connection, connected[connection]);
}
