// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import { connect } from "./connect.js";
import { leanTransport } from "./lean-transport.js";
/**
 * Makes a client like `createClient`'s for an application that calls generated functions only, where bytes count:
 * openapi-fetch is not in its bundle.
 *
 * Throws a `TypeError` when no absolute URL comes out of the servers, and for `auth` in a browser.
 */
export function createLeanClient(description, options = {}) {
  return connect(description, options, (baseUrl) => leanTransport(baseUrl, options.headers, options.middleware));
}
