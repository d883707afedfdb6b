// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import { InvalidRequestError } from "../errors/invalid-request-error.js";
/**
 * Passes headers on; refuses what no platform sends with an `InvalidRequestError`, before platforms do, since their errors
 * show the text, which may be a credential. Line breaks at the end are none of it: a platform leaves them out.
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-5.5
 */
export function checkHeaders(headers) {
  for (const name in headers)
    if (/[^\t\r\n -~\x80-\xff]|[\r\n][^\r\n]/.test(headers[name]))
      throw new InvalidRequestError("header", name, "must not have line breaks or characters beyond Latin-1");
  return headers;
}
