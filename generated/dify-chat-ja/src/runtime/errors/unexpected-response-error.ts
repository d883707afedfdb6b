import type { Called } from "./called.js";
import { ApiError } from "./api-error.js";
import { jsonOf } from "./json-of.js";

/**
 * Why an answer was not expected: its `"status"` is not declared, its `"content-type"` is not declared for its status,
 * or its `"body"` is empty or does not parse.
 */
export type UnexpectedReason = "status" | "content-type" | "body";

/**
 * An answer that the description does not promise: an undeclared 404, a proxy's HTML page, a JSON body cut short. Of a
 * success under another content type than declared, `response` can still be read, once: it has all bytes.
 */
export class UnexpectedResponseError extends ApiError<string> {
  override readonly name = "UnexpectedResponseError";
  declare readonly reason: UnexpectedReason;
  /** The Content-Type header, or `null` without one. */
  declare readonly contentType: string | null;
  /** The body as text; of an error under no declared content type at least the first 500,000 UTF-16 units, and `…` for the rest. Same as `body`. */
  declare readonly text: string;
  /** The JSON of that text; `undefined` where it is none. */
  declare readonly json: unknown;

  constructor(operation: Called, response: Response, reason: UnexpectedReason, text: string) {
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
