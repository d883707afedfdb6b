import type { Middleware } from "openapi-fetch";
import type { HeaderValues } from "./call-options.js";
import type { Transport } from "./transport.js";

/**
 * Makes a transport that sends with `fetch` alone and runs middleware as openapi-fetch does: `onRequest` in order,
 * `onResponse` and `onError` backwards. Without middleware no `Request` is made, which takes a platform as long as a
 * tenth of a call.
 *
 * Rejects with what a middleware threw, and with a `TypeError` when one returns something else than it may.
 * @see https://openapi-ts.dev/openapi-fetch/middleware-auth
 */
export function leanTransport(
  clientUrl: string,
  clientHeaders: HeaderValues | undefined,
  middleware: readonly Middleware[],
): Transport {
  return async (method, path, init) => {
    const { params, body, signal, fetch } = init;
    const baseUrl = (init.baseUrl ?? clientUrl).replace(/\/$/, "");
    const query = init.querySerializer(params.query);
    const headers = new Headers();
    for (const [name, value] of Object.entries({ ...clientHeaders, ...(params.header as HeaderValues) })) {
      if (value === null) headers.delete(name);
      else if (value !== undefined) headers.set(name, value);
    }
    const url = baseUrl + init.pathSerializer(path, params.path) + (query && `?${query}`);
    const requestInit = {
      method,
      headers,
      body: body === undefined ? undefined : init.bodySerializer!(body),
      signal,
      duplex: "half",
    } as RequestInit;
    if (!middleware[0]) return fetch(url, requestInit);
    const options = { ...init, baseUrl, parseAs: "stream" };
    const context = { schemaPath: path, params, options, id: Math.random().toString(36).slice(2) };
    return through(middleware, new Request(url, requestInit), context, fetch);
  };
}

async function through(
  middleware: readonly Middleware[],
  request: Request,
  context: object,
  fetch: (request: Request) => Promise<Response>,
): Promise<Response> {
  for (const { onRequest } of middleware) {
    const outcome = await onRequest?.({ ...context, request } as never);
    if (outcome instanceof Response) return outcome;
    if (outcome) request = checked(outcome, Request);
  }
  const reversed = [...middleware].reverse();
  let response: Response | undefined;
  try {
    response = await fetch(request);
  } catch (failure) {
    let error: unknown = failure;
    for (const { onError } of reversed) {
      const outcome = await onError?.({ ...context, request, error } as never);
      if (outcome instanceof Response) {
        response = outcome;
        break;
      }
      if (outcome) error = checked(outcome, Error);
    }
    if (!response) throw error;
  }
  for (const { onResponse } of reversed) {
    const outcome: unknown = await onResponse?.({ ...context, request, response } as never);
    if (outcome) response = checked(outcome, Response);
  }
  return response;
}

/** What a hook returned, if it is of the one kind that is left for it. */
function checked<T>(outcome: unknown, kind: new (...values: never[]) => T): T {
  if (outcome instanceof kind) return outcome;
  throw new TypeError(`middleware must return a Response or ${kind.name}`);
}
