import { NetworkError } from "./errors/network-error.js";
import { UnexpectedResponseError } from "./errors/unexpected-response-error.js";
import type { Exchange } from "./exchange.js";
import type { Operation } from "./operation.js";
import type { Result } from "./result.js";

/**
 * Reads a response as its operation declares it, looking its status up exactly, then by range, an error's then as
 * `default`.
 *
 * Rejects with a `NetworkError` when the connection fails within the body.
 */
export async function answer(response: Response, exchange: Exchange<Operation>): Promise<Result> {
  const { operation } = exchange;
  const { ok, status } = response;
  const { responses, parts } = operation;
  const range = ((status / 100) | 0) + "XX";
  const key = responses[status] ? status : !responses[range] && !ok ? "default" : range;
  const readers = responses[key];
  const contentType = response.headers.get("content-type");
  const mediaType = contentType && contentType.split(";")[0]!.trim().toLowerCase();
  const reader = readers?.find((each) => each.matches(mediaType));
  const isEmpty = readers && !readers[0];
  try {
    let body: unknown = await (reader ? reader.read(response, exchange) : beginning(response));
    if (reader ? !ok && !body : !isEmpty) {
      const reason = reader ? "body" : readers ? "content-type" : "status";
      throw new UnexpectedResponseError(operation, response, reason, String(body));
    }
    if (!reader) body = ok ? undefined : { text: body, contentType };
    const result = (ok ? { ok, status, data: body, response } : { ok, status, error: body, response }) as Result;
    for (const part of parts?.[key] ?? []) Object.assign(result, part(result, exchange));
    return result;
  } catch (error) {
    if (!(error instanceof UnexpectedResponseError)) throw new NetworkError(operation, error, response);
    return { ok: false, status: "unexpected", error, response };
  }
}

/** Reads as much text as an error keeps and 3 seconds bring, and leaves the rest: a page may be long, or have no end. */
async function beginning({ body }: Response): Promise<string> {
  const decoder = new TextDecoder();
  const reader = body?.getReader();
  const leave = () => reader?.cancel().catch(() => {});
  const timer = setTimeout(leave, 3000);
  let text = "";
  let bytes;
  try {
    while (text.length < 65536 && (bytes = (await reader?.read())?.value))
      text += decoder.decode(bytes, { stream: true });
  } finally {
    clearTimeout(timer);
    void leave();
  }
  return text;
}
