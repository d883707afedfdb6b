import { connection } from "./client.js";
import { NetworkError } from "./errors/network-error.js";
import type { Exchange } from "./exchange.js";
import { placeCredentials } from "./place-credentials.js";

/**
 * Sends a request through the client, with its middleware, and resolves to the response with its body unread. When a 401
 * came and the credential that was refused could be renewed, that is the response to the same request with the new one.
 */
export async function send(exchange: Exchange, signal?: AbortSignal, again?: boolean): Promise<Response> {
  const { client, operation, request, options } = exchange;
  const { method, path, parameters, body, accept } = operation;
  const { transport, fetch: clientFetch } = client[connection];
  const fetch = options.fetch ?? clientFetch;
  const params = await placeCredentials(exchange);
  // Node forgets the signal of a request when it collects the request, be its answer still coming; so it is given twice.
  const followed = signal && { signal };
  const response = await transport(method, path, {
    params: {
      ...params,
      header: {
        Accept: accept,
        "Content-Type": request.body === undefined ? undefined : (body?.typeOf?.(request.body) ?? body?.contentType),
        Cookie: parameters?.cookie?.(params.cookie) || undefined,
        ...(parameters?.header?.(params.header) ?? params.header),
        ...options.headers,
      },
    },
    pathSerializer: parameters?.path ?? String,
    querySerializer: parameters?.query ?? (() => ""),
    body: request.body,
    bodySerializer: body?.serialise,
    signal,
    fetch: async (input, init) => {
      signal?.throwIfAborted();
      try {
        return await (fetch
          ? fetch(typeof input === "string" ? new Request(input, init) : input, followed)
          : globalThis.fetch(input, init ?? followed));
      } catch (cause) {
        if (signal?.aborted) throw signal.reason;
        throw new NetworkError(operation, exchange.clean?.(cause, (input as Request).url ?? input) ?? cause);
      }
    },
  });
  const isRenewed = response.status === 401 && !again && !body?.once?.(request.body) && (await exchange.renew?.());
  return isRenewed ? send(exchange, signal, true) : response;
}
