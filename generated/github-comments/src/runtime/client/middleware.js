// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

/**
 * Runs middleware in a client that has no openapi-fetch: for the `middleware` of `createLeanClient`. It runs as
 * openapi-fetch does, once for each attempt: `onRequest` in order, `onResponse` and `onError` backwards.
 *
 * A call rejects with what a middleware threw, and with a `TypeError` when one returns something else than it may.
 * @see https://openapi-ts.dev/openapi-fetch/middleware-auth
 */
export function middleware(...list) {
  return async (url, requestInit, schemaPath, init) => {
    const { params, fetch } = init;
    const options = { ...init, parseAs: "stream" };
    const context = { schemaPath, params, options, id: Math.random().toString(36).slice(2) };
    let request = new Request(url, requestInit);
    const reversed = [...list].reverse();
    let response;
    /** What a hook returned, if it is a response or of the one kind that is left for it. */
    async function run(hook, kind, more) {
      const outcome = await hook?.({ ...context, request, ...more });
      if (!outcome || outcome instanceof Response || outcome instanceof kind) return outcome;
      throw new TypeError(`middleware must return a Response or ${kind.name}`);
    }
    for (const { onRequest } of list) {
      const outcome = await run(onRequest, Request);
      if (outcome instanceof Response) return outcome;
      request = outcome || request;
    }
    try {
      response = await fetch(request);
    } catch (cause) {
      let error = cause;
      for (const { onError } of reversed) {
        const outcome = await run(onError, Error, { error });
        if (outcome instanceof Response) {
          response = outcome;
          break;
        }
        error = outcome || error;
      }
      if (!response) throw error;
    }
    for (const { onResponse } of reversed) response = (await run(onResponse, Response, { response })) || response;
    return response;
  };
}
