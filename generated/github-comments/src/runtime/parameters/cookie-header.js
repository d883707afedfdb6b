// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import { InvalidRequestError } from "../errors/invalid-request-error.js";
import { inBrowser } from "../platform/in-browser.js";
/**
 * A Cookie header with an operation's cookies after those that the client sends with every call. A browser does not let
 * anyone write it: there it throws an `InvalidRequestError`.
 */
export function cookieHeader(cookies, clientHeaders) {
  if (cookies && inBrowser())
    throw new InvalidRequestError("cookie", cookies.split("=")[0], "cannot be sent by a browser");
  for (const name in clientHeaders)
    if (cookies && clientHeaders[name] && /^cookie$/i.test(name)) return `${clientHeaders[name]}; ${cookies}`;
  return cookies;
}
