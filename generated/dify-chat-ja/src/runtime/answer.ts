import { NetworkError } from "./errors/network-error.js";
import { UnexpectedResponseError } from "./errors/unexpected-response-error.js";
import type { Exchange } from "./exchange.js";
import type { Failure, Success, Unexpected } from "./result.js";

/** Any operation's result. */
export type Result = Success<number, unknown> | Failure<number, unknown> | Unexpected;

/**
 * Reads a response as its operation declares it, looking its status up exactly, then by range, an error's then as
 * `default`.
 *
 * Rejects with a `NetworkError` when the connection fails within the body.
 */
export async function answer(response: Response, exchange: Exchange): Promise<Result> {
  const { operation } = exchange;
  const { ok, status } = response;
  try {
    const body = await read(response, exchange);
    return ok ? { ok, status, data: body, response } : { ok, status, error: body, response };
  } catch (error) {
    if (!(error instanceof UnexpectedResponseError)) throw new NetworkError(operation, error);
    return { ok: false, status: "unexpected", error, response };
  }
}

async function read(response: Response, exchange: Exchange): Promise<unknown> {
  const { operation } = exchange;
  const { ok, status } = response;
  const contentType = response.headers.get("content-type");
  const mediaType = contentType && contentType.split(";")[0]!.trim().toLowerCase();
  const readers =
    operation.responses[status] ??
    operation.responses[`${status}`[0] + "XX"] ??
    (ok ? undefined : operation.responses["default"]);
  const reader = readers?.find((each) => each.matches(mediaType));
  if (reader) {
    const body = await reader.read(response, exchange);
    if (ok || body) return body;
    throw new UnexpectedResponseError(operation, response, "body", String(body));
  }
  const text = await response.text();
  if (readers?.length !== 0)
    throw new UnexpectedResponseError(operation, response, readers ? "content-type" : "status", text);
  return ok ? undefined : { text, contentType };
}
