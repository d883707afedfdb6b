import type { Called } from "./called.js";
import { ApiError } from "./api-error.js";

/**
 * Why an answer was not expected: its `"status"` is not declared, its `"content-type"` is not declared for its status,
 * or its `"body"` is empty or does not parse.
 */
export type UnexpectedReason = "status" | "content-type" | "body";

/** An answer that the description does not promise: a proxy's HTML page, an empty 401, a JSON body cut short. */
export class UnexpectedResponseError extends ApiError<string> {
  override readonly name = "UnexpectedResponseError";
  declare readonly reason: UnexpectedReason;
  /** The Content-Type header, or `null` without one. */
  declare readonly contentType: string | null;
  /** The first 65,536 UTF-16 units of the body as text. Same as `body`. */
  declare readonly text: string;

  constructor(operation: Called, response: Response, reason: UnexpectedReason, text: string) {
    const contentType = response.headers.get("content-type");
    super(operation, response, text.slice(0, 65536), response.status, {
      message: `unexpected ${reason} (${contentType})`,
    });
    this.reason = reason;
    this.contentType = contentType;
    this.text = this.body;
  }
}
