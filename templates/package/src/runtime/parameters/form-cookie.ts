import { InvalidRequestError } from "../errors/invalid-request-error.js";
import { inBrowser } from "../in-browser.js";
import { formValues } from "./form-values.js";

/**
 * Writes the Cookie header of a request: `a=1; b=2`.
 *
 * Throws an `InvalidRequestError` in a browser, whose cookies are its own.
 */
export function formCookie(values: object): string {
  const cookie = formValues("cookie", values, "; ");
  if (cookie && inBrowser())
    throw new InvalidRequestError("cookie", cookie.split("=")[0]!, "cannot be sent by a browser");
  return cookie;
}
