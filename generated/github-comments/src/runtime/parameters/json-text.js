// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import { InvalidRequestError } from "../errors/invalid-request-error.js";
/**
 * Writes a value as JSON.
 *
 * Throws an `InvalidRequestError` with the name of the property for bytes, a file, a form, a stream, a Map, a Set, a promise,
 * a bigint and their like.
 */
export function jsonText(place, name, value) {
  return JSON.stringify(value, function (key, part) {
    // Most of a body is texts and numbers, of which there is nothing to ask.
    if (typeof part === "string" || typeof part === "number") return part;
    // A Buffer of Node writes itself as a list of numbers; what the platform names and JSON finds nothing in, it would write as `{}`.
    const isNamed = part?.[Symbol.toStringTag] && !Object.keys(part)[0];
    if (isNamed || ArrayBuffer.isView(this[key]) || part?.[Symbol.asyncIterator])
      throw new InvalidRequestError(place, key || name, "cannot be written as JSON: pass its text");
    return part;
  });
}
