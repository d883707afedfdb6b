// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import { ApiError } from "./api-error.js";
import { jsonOf } from "./json-of.js";
/**
 * An answer that the description does not promise: an undeclared 404, a proxy's HTML page, a JSON body cut short. Of a
 * success under another content type than declared, `response` can still be read, once: it has all bytes.
 */
export class UnexpectedResponseError extends ApiError {
  name = "UnexpectedResponseError";
  constructor(operation, response, reason, text) {
    const contentType = response.headers.get("content-type");
    const what = reason === "body" && !text ? "empty body" : reason;
    const hint = reason === "content-type" ? `, not ${operation.accept}: { as: byteStream } takes any` : "";
    super(operation, response, text, response.status, {
      message: `unexpected ${what} (${contentType ?? "no content-type"})${response.ok ? hint : ""}`,
    });
    this.reason = reason;
    this.contentType = contentType;
    this.text = text;
    this.json = jsonOf(text);
  }
}
