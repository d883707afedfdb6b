// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import { InvalidRequestError } from "../errors/invalid-request-error.js";
/**
 * Writes a string, number, bigint, boolean or Date as text; refuses anything else, a Date that is invalid, and a text with
 * half of a character, with an `InvalidRequestError`.
 */
export function primitiveText(place, name, value) {
  // An invalid Date has no JSON.
  const text = value instanceof Date ? (value.toJSON() ?? value) : value;
  if (typeof text === "object" || text.isWellFormed?.() === false)
    throw new InvalidRequestError(place, name, "cannot be written as text");
  return String(text);
}
