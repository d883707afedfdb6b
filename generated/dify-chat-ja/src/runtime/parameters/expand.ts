import { InvalidRequestError, type ParameterPlace } from "../errors/invalid-request-error.js";
import type { ParameterStyle } from "./parameter-style.js";
import { primitiveText } from "./primitive-text.js";

const delimiters: Readonly<Record<string, string>> = { spaceDelimited: "%20", pipeDelimited: "%7C" };

/**
 * Writes a value as pairs of a key and a text, both encoded; none for a list or an object that is empty. Within them
 * `undefined` and `null` are left out.
 *
 * Throws an `InvalidRequestError` for what the style cannot say, such as an object within an object.
 * @param key what a value that is not spread goes by; empty where a style writes no name
 * @see https://www.rfc-editor.org/rfc/rfc6570#section-3.2.1
 */
export function expand(
  place: ParameterPlace,
  name: string,
  value: unknown,
  { style, explode }: ParameterStyle,
  encode: (text: string) => string,
  key = encode(name),
): [key: string, text: string][] {
  const refuse = (problem: string) => new InvalidRequestError(place, name, problem);
  const write = (part: unknown) => {
    if (Object(part) === part && !(part instanceof Date))
      throw refuse(`has an object or a list within, which the style ${style} cannot say: pass its text, such as JSON`);
    return encode(primitiveText(place, name, part));
  };
  const isGiven = (part: unknown) => part !== undefined && part !== null;
  if (style === "json") {
    const each = explode && Array.isArray(value) ? value.filter(isGiven) : [value];
    return each.map((part) => [key, encode(JSON.stringify(part))]);
  }
  if (Object(value) !== value || value instanceof Date) {
    if (style === "deepObject") throw refuse("must be an object");
    return [[key, encode(primitiveText(place, name, value))]];
  }
  const delimiter = delimiters[style] ?? ",";
  if (Array.isArray(value)) {
    if (style === "deepObject") throw refuse("must be an object");
    const items = value.filter(isGiven).map(write);
    return explode ? items.map((item) => [key, item]) : items.length ? [[key, items.join(delimiter)]] : [];
  }
  const pairs = Object.entries(value as object)
    .filter(([, part]) => isGiven(part))
    .map(([part, own]): [string, string] => [write(part), write(own)]);
  if (style === "deepObject") return pairs.map(([part, own]) => [`${key}%5B${part}%5D`, own]);
  return explode ? pairs : pairs.length ? [[key, pairs.flat().join(delimiter)]] : [];
}
