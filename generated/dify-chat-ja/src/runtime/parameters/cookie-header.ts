import type { HeaderValues } from "../platform/fetch.js";
import { InvalidRequestError } from "../errors/invalid-request-error.js";
import { inBrowser } from "../platform/in-browser.js";

/**
 * A Cookie header with an operation's cookies after those that the client sends with every call. A browser does not let
 * anyone write it: there it throws an `InvalidRequestError`.
 */
export function cookieHeader(cookies: string, clientHeaders?: HeaderValues): string {
  if (cookies && inBrowser())
    throw new InvalidRequestError("cookie", cookies.split("=")[0]!, "cannot be sent by a browser");
  for (const name in clientHeaders)
    if (cookies && clientHeaders[name] && /^cookie$/i.test(name)) return `${clientHeaders[name]}; ${cookies}`;
  return cookies;
}
