import { InvalidRequestError, type ParameterPlace } from "../errors/invalid-request-error.js";

/** Writes a string, number, bigint, boolean or Date as text; refuses anything else with an `InvalidRequestError`. */
export function primitiveText(place: ParameterPlace, name: string, value: unknown): string {
  if (value instanceof Date) return value.toISOString();
  if (Object(value) === value) throw new InvalidRequestError(place, name, "must not be an object");
  return String(value);
}
