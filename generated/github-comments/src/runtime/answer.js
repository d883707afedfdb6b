// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import { NetworkError } from "./errors/network-error.js";
import { hidden } from "./errors/hidden.js";
import { jsonOf } from "./errors/json-of.js";
import { UnexpectedResponseError } from "./errors/unexpected-response-error.js";
import { decoderOf } from "./platform/decoder-of.js";
/**
 * Reads a response as its operation declares it, looking its status up exactly, then by range, an error's then as
 * `default`. An undeclared success is read as that of the declared ones whose content type it has, or is empty.
 *
 * Rejects with a `NetworkError` when the connection fails within the body.
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-15
 */
export async function answer(response, exchange) {
  const { operation, options } = exchange;
  const { ok, status, headers } = response;
  const { responses, parts } = operation;
  let key = [status, `${(status / 100) | 0}XX`, ok ? "" : "default"].find((each) => responses[each]);
  const readers = key
    ? responses[key]
    : ok && Object.entries(responses).flatMap(([each, its]) => (each[0] === "2" ? its : []));
  const contentType = headers.get("content-type");
  const mediaType = contentType && contentType.split(";")[0].trim().toLowerCase();
  const reader = ok && options.as ? { read: options.as } : readers && readers.find((each) => each.matches(mediaType));
  const isEmpty = readers && !readers[0];
  const end = (outcome, kind) => {
    const result = hidden(outcome, "response", response);
    for (const part of (kind && parts?.[kind]) || []) Object.assign(result, part(result, exchange));
    return result;
  };
  let body;
  try {
    body = reader ? await reader.read(response, exchange) : ok && isEmpty ? undefined : await textOf(response);
    if (reader ? !ok && !body : !isEmpty) {
      const reason = reader ? "body" : readers ? "content-type" : "status";
      throw new UnexpectedResponseError(operation, response, reason, String(body));
    }
    if (!reader && !ok) body = { text: body, contentType, json: jsonOf(body) };
  } catch (error) {
    if (!(error instanceof UnexpectedResponseError)) throw new NetworkError(operation, error, response);
    if (!ok || responses[status] || error.text) return end({ ok: false, status: "unexpected", error });
    // What was asked for is done, though nothing of it is told.
    key = body = undefined;
  }
  return end({ ok, status: key ? status : "undeclared", [ok ? "data" : "error"]: body }, key ?? "undeclared");
}
/**
 * The text of an answer that no reader is for. A success is read to its end, so that what the server does is not cut, and its
 * bytes can be had once more; of an error that is long, or has no end, the beginning, and then an ellipsis.
 */
async function textOf(response) {
  const { ok } = response;
  const decoder = decoderOf(response);
  const reader = (ok ? response.clone() : response).body?.getReader();
  let text = "";
  let bytes;
  while ((bytes = (await reader?.read())?.value)) {
    if (!ok && text.length > 500_000) {
      void reader.cancel().catch(() => {});
      return `${text}…`;
    }
    text += decoder.decode(bytes, { stream: true });
  }
  return text + decoder.decode();
}
