// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import { callByMode } from "../call-by-mode.js";
import { call } from "../call.js";
import { InvalidRequestError } from "../errors/invalid-request-error.js";
import { fillLink } from "./fill-link.js";
/**
 * Makes the `links` of a result: a function for each, which calls the operation that the link leads to with what the
 * link gives. What the caller passes comes first. Of a stream, values of the body are those of the first event that has
 * them all.
 *
 * A call is rejected with an `InvalidRequestError`, and nothing is sent, when the answer lacks a value that the link
 * takes from it and the caller does not pass. It has the credentials and the `fetch` of the call before it.
 * @see https://spec.openapis.org/oas/v3.2.0#link-object
 */
export function links(declared) {
  return (result, exchange) => {
    const bodies = new Map();
    const { feed } = exchange;
    const { response } = result;
    if (feed) {
      const seeToo = feed.onEvent;
      feed.onEvent = (body) => {
        seeToo?.(body);
        for (const [name, link] of Object.entries(declared)) {
          if (!bodies.has(name) && fillLink(link, exchange, { response, body }).missing.length === 0)
            bodies.set(name, body);
        }
      };
    }
    const functions = Object.entries(declared).map(([name, link]) => [
      name,
      (request = {}, options = {}) => {
        const body = feed ? bodies.get(name) : result.ok ? result.data : result.error;
        return follow(name, link, exchange, fillLink(link, exchange, { response, body }), request, options);
      },
    ]);
    return { links: Object.fromEntries(functions) };
  };
}
function follow(name, link, { client, options: own }, filled, given, options) {
  const request = { ...filled.request, ...given };
  for (const place of ["path", "query", "header", "cookie"])
    if (filled.request[place] && given[place]) request[place] = { ...filled.request[place], ...given[place] };
  const lacking = filled.missing.find(({ place, parameter }) =>
    place === "body" ? given.body === undefined : !Object.hasOwn(given[place] ?? {}, parameter),
  );
  if (lacking) {
    const { place, parameter, expression } = lacking;
    const problem = `is missing: the link ${name} takes it from ${expression}, which has no value`;
    const rejected = Promise.reject(new InvalidRequestError(place, parameter || "body", problem));
    return Object.assign(rejected, { unwrap: () => rejected });
  }
  const operation = link.operation();
  const send = operation.streaming ? callByMode : call;
  return send(client, operation, request, { auth: own.auth, baseUrl: own.baseUrl, fetch: own.fetch, ...options });
}
