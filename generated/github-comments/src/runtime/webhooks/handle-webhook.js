// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import { decodedText } from "../readers/decoded-text.js";
/**
 * Has a request of the API answered by one of your handlers, in any server that speaks `Request` and `Response`.
 *
 * Nothing is verified, neither the signature of the request nor that its body is what the description promises.
 * @param handlers by name: a `WebhookHandlers`, or the callbacks of an operation; of an instance of a class, all of whose methods can
 * be named, also those that it inherits
 * @param name which of them, such as the path of a route, or a header of the API says; it may be any text
 * @returns what the handler answered, an empty 200 where that was nothing; 404 where there is no such handler, 400 where the body is
 * not the JSON that it claims to be
 * @throws whatever the handler throws
 * @see https://spec.openapis.org/oas/v3.2.0#fixed-fields (webhooks)
 */
export async function handleWebhook(handlers, name, request) {
  const isTheirs = Object.hasOwn(handlers, name) || !(name in Object.prototype);
  const handler = isTheirs ? handlers[name] : undefined;
  if (typeof handler !== "function") return new Response(null, { status: 404 });
  const handle = handler;
  let body;
  try {
    body = await readBody(request);
  } catch (error) {
    if (error instanceof SyntaxError) return new Response(null, { status: 400 });
    throw error;
  }
  return respond(await handle.call(handlers, body, request));
}
/** JSON where the request says so, else its text, else its bytes; undefined where it has no body. */
async function readBody(request) {
  const type = essence(request.headers.get("content-type") ?? "");
  const claimsJson = type === "" || isJson(type);
  if (!claimsJson && !texts.test(type)) return request.blob();
  const text = claimsJson ? await request.text() : await decodedText(request);
  if (text === "") return undefined;
  return claimsJson ? JSON.parse(text) : text;
}
function respond({ status, body, contentType = "application/json" } = { status: 200 }) {
  if (body === undefined) return new Response(null, { status });
  const content = isJson(essence(contentType)) ? JSON.stringify(body) : body;
  const headers = { "content-type": contentType };
  return new Response(content, { status, headers });
}
/** Texts, and sequences of JSON, which are no JSON themselves. */
const texts =
  /^text\/|^application\/(xml|yaml|x-yaml|javascript|graphql|sql|(x-)?(nd-?json|json-?l(ines)?)|stream\+json|(.*\+)?json-seq)$|\+(xml|yaml)$/;
function isJson(type) {
  return /[/+]json$/.test(type) && !texts.test(type);
}
function essence(contentType) {
  return contentType.split(";")[0].trim().toLowerCase();
}
