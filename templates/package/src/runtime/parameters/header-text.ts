import { InvalidRequestError } from "../errors/invalid-request-error.js";

/**
 * Passes the text of a header on; refuses what no platform sends with an `InvalidRequestError`, before platforms do, each in
 * its own words.
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-5.5
 */
export function headerText(name: string, text: string): string {
  if (/[^\t -~\x80-\xff]/.test(text))
    throw new InvalidRequestError("header", name, "must not have line breaks or characters beyond Latin-1");
  return text;
}
