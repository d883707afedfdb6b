import type { Middleware } from "openapi-fetch";
import type { Transport } from "./transport.js";

const hold: unique symbol = /* @__PURE__ */ Symbol();

/**
 * Gives the response of a generated function's request to the function under `params[hold]`, and openapi-fetch what
 * that function returns, since openapi-fetch would read an error's body itself. The requests of `client.GET` and its
 * like have no such function.
 */
const holdResponse: Middleware = {
  onResponse: ({ params, response }) => (params as { [hold]?: (response: Response) => Response })[hold]?.(response),
};

/** What the transport calls of an openapi-fetch client: to check its types for every path takes a compiler a second. */
export interface UntypedClient {
  use(...middleware: Middleware[]): void;
  request(method: string, path: string, init: object): Promise<{ error?: unknown; response: Response }>;
}

/**
 * Makes a transport of an openapi-fetch client without middleware; its own is then run last on a response.
 *
 * openapi-fetch only puts together what is finished already: none of its serialisers or parsers runs.
 */
export function openapiFetchTransport(client: UntypedClient): Transport {
  client.use(holdResponse);
  return async (method, path, { address, ...init }) => {
    let held: Response | undefined;
    // It would write any method in capitals, and they are other methods then.
    const asWritten = { toUpperCase: () => method } as string;
    const { error, response } = await client.request(asWritten, path, {
      ...init,
      // What it is given is the base URL with the template of the path behind.
      pathSerializer: (template: string) => template.slice(0, -path.length) + address,
      querySerializer: () => "",
      bodySerializer: (body: unknown) => body,
      params: { ...init.params, [hold]: (final: Response) => ((held = final), new Response()) },
      duplex: "half",
      parseAs: "stream",
    });
    if (held) return held;
    // A middleware answered in the server's place, so that nothing was held, and the body of an error has been read.
    if (!response.bodyUsed) return response;
    return new Response(typeof error === "string" ? error || null : JSON.stringify(error), response);
  };
}
