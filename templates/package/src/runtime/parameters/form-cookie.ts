import type { HeaderValues } from "../platform/fetch.js";
import { cookieHeader } from "./cookie-header.js";
import { formValues } from "./form-values.js";

/**
 * Writes the Cookie header of a request: `a=1; b=2`.
 *
 * Throws an `InvalidRequestError` in a browser, whose cookies are its own.
 */
export function formCookie(values: object, clientHeaders?: HeaderValues): string {
  return cookieHeader(formValues("cookie", values, "; "), clientHeaders);
}
