// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import { InvalidRequestError } from "../errors/invalid-request-error.js";
import { own } from "./own.js";
import { primitiveText } from "./primitive-text.js";
/**
 * Puts values into a path template, each percent-encoded.
 *
 * Throws an `InvalidRequestError` for a value that is missing, `null` or empty, and for `.` and `..`, which would send
 * the request to another path. Encoding makes other spellings of those, such as `%2e`, harmless.
 * @see https://spec.openapis.org/oas/v3.2.0#path-templating
 * @see https://url.spec.whatwg.org/#double-dot-path-segment
 */
export function simplePath(template, values) {
  return template.replace(/\{([^{}]+)\}/g, (_, name) => {
    const text = primitiveText("path", name, own(values, name) ?? "");
    if (/^\.{0,2}$/.test(text)) throw new InvalidRequestError("path", name, 'must not be empty, "." or ".."');
    return encodeURIComponent(text);
  });
}
