import { InvalidRequestError } from "../errors/invalid-request-error.js";
import { primitiveText } from "./primitive-text.js";

/**
 * Puts values into a path template, each percent-encoded.
 *
 * Throws an `InvalidRequestError` for a value that is missing, `null` or empty, and for `.` and `..`, which would send
 * the request to another path. Encoding makes other spellings of those, such as `%2e`, harmless.
 * @see https://spec.openapis.org/oas/v3.2.0#path-templating
 * @see https://url.spec.whatwg.org/#double-dot-path-segment
 */
export function simplePath(template: string, values: object): string {
  // Regular expressions and callbacks would cost a call more than all else that it does before fetch.
  const pieces = template.split("{");
  let path = pieces[0]!;
  for (let index = 1; index < pieces.length; index++) {
    const piece = pieces[index]!;
    const end = piece.indexOf("}");
    const name = piece.slice(0, end);
    const text = primitiveText("path", name, (values as Record<string, unknown>)[name] ?? "");
    if (text === "" || text === "." || text === "..")
      throw new InvalidRequestError("path", name, 'must not be empty, "." or ".."');
    path += encodeURIComponent(text) + piece.slice(end + 1);
  }
  return path;
}
