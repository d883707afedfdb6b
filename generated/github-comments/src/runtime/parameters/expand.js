// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import { InvalidRequestError } from "../errors/invalid-request-error.js";
import { jsonWithin } from "./json-within.js";
import { primitiveText } from "./primitive-text.js";
const delimiters = { spaceDelimited: "%20", pipeDelimited: "%7C" };
/**
 * Writes a value as pairs of a key and a text, both encoded; none for a list or an object that is empty. Within them
 * `undefined` and `null` are left out.
 *
 * Throws an `InvalidRequestError` for what the style cannot say, such as an object within an object in every style but
 * `deepObject`.
 * @param key what a value that is not spread goes by; empty where a style writes no name
 * @see https://www.rfc-editor.org/rfc/rfc6570#section-3.2.1
 */
export function expand(place, name, value, { style, explode }, encode, key = encode(name)) {
  const refuse = (problem) => new InvalidRequestError(place, name, problem);
  const write = (part) => {
    if (Object(part) === part && !(part instanceof Date))
      throw refuse(`has an object or a list within, which the style ${style} cannot say: pass its text, such as JSON`);
    return encode(primitiveText(place, name, part));
  };
  const isGiven = (part) => part !== undefined && part !== null;
  if (style === "json") {
    const each = explode && Array.isArray(value) ? value.filter(isGiven) : [value];
    return each.map((part) => [key, encode(jsonWithin(place, name, part))]);
  }
  if (style === "deepObject") return bracketed(key, value, 0);
  if (Object(value) !== value || value instanceof Date) return [[key, encode(primitiveText(place, name, value))]];
  const delimiter = delimiters[style] ?? ",";
  if (Array.isArray(value)) {
    const items = value.filter(isGiven).map(write);
    return explode ? items.map((item) => [key, item]) : items.length ? [[key, items.join(delimiter)]] : [];
  }
  const pairs = Object.entries(value)
    .filter(([, part]) => isGiven(part))
    .map(([part, own]) => [write(part), write(own)]);
  return explode ? pairs : pairs.length ? [[key, pairs.flat().join(delimiter)]] : [];
  /** The specification leaves open how `deepObject` goes on within an object: as qs, PHP and Rails read it. */
  function bracketed(at, part, depth) {
    if (!isGiven(part)) return [];
    if (Object(part) !== part || part instanceof Date) return [[at, encode(primitiveText(place, name, part))]];
    if (depth > 99) throw refuse("is too deep, or has no end");
    // A list of texts has empty brackets; of objects each has its number, or they would run into one another.
    const keyOf = (inner, own) =>
      Array.isArray(part) && (Object(own) !== own || own instanceof Date)
        ? ""
        : encode(primitiveText(place, name, inner));
    return Object.entries(part).flatMap(([inner, own]) => bracketed(`${at}%5B${keyOf(inner, own)}%5D`, own, depth + 1));
  }
}
