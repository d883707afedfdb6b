import type { Called } from "./called.js";
import { ApiError } from "./api-error.js";

/** Thrown when the way from page to page leads back to a page that was there before, so that it would never end. */
export class RepeatedPageError extends ApiError<undefined> {
  override readonly name = "RepeatedPageError";

  constructor(operation: Called, response: Response) {
    super(operation, response, undefined, response.status, { message: "the next page is one that was there before" });
  }
}
