import { InvalidRequestError, type ParameterPlace } from "../errors/invalid-request-error.js";

/**
 * Writes a string, number, bigint, boolean or Date as text; refuses anything else, a Date that is invalid, and a text with
 * half of a character, with an `InvalidRequestError`.
 */
export function primitiveText(place: ParameterPlace, name: string, value: unknown): string {
  // An invalid Date has no JSON.
  const text: unknown = value instanceof Date ? (value.toJSON() ?? value) : value;
  if (typeof text === "object" || (text as { isWellFormed?(): boolean }).isWellFormed?.() === false)
    throw new InvalidRequestError(place, name, "cannot be written as text");
  return String(text);
}
