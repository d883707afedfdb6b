import { InvalidRequestError, type ParameterPlace } from "../errors/invalid-request-error.js";
import { jsonOf } from "../parameters/json-within.js";
import { withNumbers } from "./exact.js";
import type { Values } from "./values.js";

/** Where a value comes from, or goes: JSON of an answer, JSON of a request, a form or a parameter. */
export type Way = "read" | "json" | "text";

/**
 * A value in which everything that a table names is what it is in code, or what is written of it. Objects and lists that are read are
 * changed, those that are written are copied.
 *
 * Throws an `InvalidRequestError` for an invalid Date in JSON, which would be null.
 */
export function convert(value: any, table: Values, way: Way, name = "body", place: ParameterPlace = "body"): any {
  const { text, number, properties, others, first, items, by } = table;
  const isRead = way === "read";
  if (isRead && typeof value === "string") return text ? text.read(value) : value;
  if (isRead && (typeof value === "number" || value instanceof Number)) return number ? number.read(value) : value;
  if (typeof value === "bigint") return way === "json" && number?.write ? number.write(value) : asNumber(value);
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) {
    const each = (item: unknown, index: number) => {
      const inner = first?.[index] ?? items;
      return inner ? convert(item, inner(), way, name, place) : item;
    };
    return first || items ? written(value.map(each), value, table, way) : value;
  }
  if (way === "json" && value instanceof Date && isNaN(+value))
    throw new InvalidRequestError(place, name, "is no valid date");
  // What is no plain object is a date, or writes itself, such as a file or a form.
  if (!isRead && ![Object.prototype, null].includes(Object.getPrototypeOf(value)))
    return text?.write ? text.write(value) : value;
  const result = isRead ? value : written({ ...value }, value, table, way);
  for (const key of Object.keys(result)) {
    const inner = properties && Object.hasOwn(properties, key) ? properties[key] : others;
    if (inner && key !== "__proto__") result[key] = convert(result[key], inner(), way, key, place);
  }
  const tag = by && String(result[by.property]);
  return tag !== undefined && Object.hasOwn(by!.values, tag)
    ? convert(result, by!.values[tag]!(), way, name, place)
    : result;
}

/** A copy that is to be text, which as JSON has the digits of its numbers. */
function written<Copy extends object>(copy: Copy, value: unknown, table: Values, way: Way): Copy {
  if (way === "text") jsonOf.set(copy, (write, ...at) => withNumbers(write(convert(value, table, "json", ...at))));
  return copy;
}

/** A whole number where a double may hold it. */
function asNumber(value: bigint): number | bigint {
  return Number.isSafeInteger(Number(value)) ? Number(value) : value;
}
