// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import { type Client as OpenapiFetchClient } from "openapi-fetch";
import { type Client } from "./client.js";
import type { ClientDescription, ClientOptions } from "./client-options.js";
/**
 * Makes the client that generated functions take: an openapi-fetch client (`client.GET`, `client.use`) for the API of a
 * description. Credentials go out with generated functions only, since `client.GET` does not know its operation's
 * security; give it `headers` or a middleware.
 *
 * Throws a `TypeError` when no absolute URL comes out of the servers, and for `auth` in a browser.
 */
export declare function createClient<Paths extends {}>(
  description: ClientDescription,
  options?: ClientOptions<object, object>,
): OpenapiFetchClient<Paths> & Client;
