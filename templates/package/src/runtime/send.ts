import { connection } from "./client.js";
import { InvalidRequestError } from "./errors/invalid-request-error.js";
import { NetworkError } from "./errors/network-error.js";
import type { Exchange } from "./exchange.js";
import { fillPath } from "./fill-path.js";
import { formValues } from "./form-values.js";
import { hold } from "./hold-response.js";
import { inBrowser } from "./in-browser.js";
import { placeCredentials } from "./place-credentials.js";

/**
 * Sends a request through the client, with its middleware, and resolves to the response with its body unread.
 *
 * openapi-fetch only puts together what is finished already: none of its own serialisers or parsers runs.
 */
export async function send(exchange: Exchange, signal: AbortSignal): Promise<Response> {
  const { client, operation, request, options } = exchange;
  const { method, path, body, responses } = operation;
  const { request: transport, fetch: clientFetch } = client[connection];
  const fetch = options.fetch ?? clientFetch ?? globalThis.fetch;
  const params = await placeCredentials(exchange);
  const cookie = formValues("cookie", params.cookie, "; ");
  if (cookie && inBrowser())
    throw new InvalidRequestError("cookie", cookie.split("=")[0]!, "cannot be sent by a browser");
  const accepted = Object.entries(responses).flatMap(([status, readers]) => (status[0] === "2" ? readers : []));
  let held: Response | undefined;
  const { error, response } = await transport(method, path, {
    params: {
      ...params,
      header: {
        Accept: accepted.map((reader) => reader.accept).join(", ") || undefined,
        "Content-Type": request.body === undefined ? undefined : body?.contentType,
        Cookie: cookie || undefined,
        ...params.header,
        ...options.headers,
      },
      [hold]: (final: Response) => {
        held = final;
        return new Response();
      },
    },
    pathSerializer: fillPath,
    querySerializer: (query: object) => formValues("query", query),
    body: request.body,
    bodySerializer: body?.serialise,
    duplex: "half",
    parseAs: "stream",
    signal,
    fetch: (input: Request) =>
      fetch(input).catch((cause: unknown) => {
        throw new NetworkError(operation, cause);
      }),
  });
  if (held) return held;
  // A middleware answered in the server's place, so that nothing was held, and the body of an error has been read.
  if (!response.bodyUsed) return response;
  return new Response(typeof error === "string" ? error || null : JSON.stringify(error), response);
}
