import type { Middleware } from "openapi-fetch";

/** The key in a request's `params` of the function that takes its response. */
export const hold: unique symbol = /* @__PURE__ */ Symbol();

/**
 * Gives the response of a generated function's request to the function under `params[hold]`, and openapi-fetch what
 * that function returns, since openapi-fetch would read an error's body itself. To be registered before all other
 * middleware: its `onResponse` then runs after theirs. The requests of `client.GET` and its like have no such function.
 */
export const holdResponse: Middleware = {
  onResponse: ({ params, response }) => (params as { [hold]?: (response: Response) => Response })[hold]?.(response),
};
