import { InvalidRequestError } from "../errors/invalid-request-error.js";
import { inBrowser } from "../in-browser.js";

/** A Cookie header, which a browser does not let anyone write: there it throws an `InvalidRequestError`. */
export function cookieHeader(cookies: string): string {
  if (cookies && inBrowser())
    throw new InvalidRequestError("cookie", cookies.split("=")[0]!, "cannot be sent by a browser");
  return cookies;
}
