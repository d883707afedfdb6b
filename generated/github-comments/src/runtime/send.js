// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import { NetworkError } from "./errors/network-error.js";
import { absoluteUrl } from "./client/absolute-url.js";
import { checkHeaders } from "./parameters/check-headers.js";
import { placeCredentials } from "./auth/place-credentials.js";
/**
 * Sends a request through the client, with its middleware, and resolves to the response with its body unread. Renews a
 * credential that a 401 refuses; if that worked, the response is that to the same request with the new one, unless its body
 * can be read only once.
 */
export async function send(exchange, signal, again) {
  const { connection, operation, request, options } = exchange;
  const { method, path, parameters, body, accept } = operation;
  const fetch = options.fetch ?? connection.fetch;
  const params = await placeCredentials(exchange);
  const query = (options.querySerializer ?? connection.querySerializer ?? parameters?.query)?.(params.query);
  // Node forgets the signal of a request when it collects the request, be its answer still coming; so it is given twice.
  const followed = signal && { signal };
  const response = await connection.transport(method, path, {
    baseUrl: options.baseUrl === undefined ? operation.server?.(connection) : absoluteUrl(options.baseUrl),
    headers: checkHeaders({
      Accept: accept,
      "Content-Type": request.body === undefined ? undefined : (body?.typeOf?.(request.body) ?? body?.contentType),
      Cookie: parameters?.cookie?.(params.cookie, connection.headers) || undefined,
      ...(parameters?.header?.(params.header) ?? params.header),
    }),
    params: { ...params, header: checkHeaders(options.headers) },
    address: (parameters?.path ?? String)(path, params.path) + (query ? `?${query}` : ""),
    body: request.body === undefined ? undefined : body.serialise(request.body),
    signal,
    fetch: async (input, init) => {
      signal?.throwIfAborted();
      try {
        return await (fetch
          ? fetch(typeof input === "string" ? new Request(input, init) : input, followed)
          : globalThis.fetch(input, init ?? followed));
      } catch (cause) {
        if (signal?.aborted) throw signal.reason;
        throw new NetworkError(operation, exchange.clean?.(cause, input.url ?? input) ?? cause);
      }
    },
  });
  if (response.status !== 401 || again || !(await exchange.renew?.()) || body?.once?.(request.body)) return response;
  response.body?.cancel().catch(() => {});
  return send(exchange, signal, true);
}
