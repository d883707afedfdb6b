import type { ParameterPlace } from "../errors/invalid-request-error.js";
import { jsonText } from "./json-text.js";

/** What within a form or a parameter is written as JSON otherwise than as text: by the object or the list, what writes it. */
export const jsonOf = /* @__PURE__ */ new WeakMap<
  object,
  (write: (value: unknown) => string, name: string, place: ParameterPlace) => string
>();

/** Writes the JSON of a part, a field or a parameter; throws as `jsonText` does. */
export function jsonWithin(place: ParameterPlace, name: string, value: unknown): string {
  const write = (own: unknown) => jsonText(place, name, own);
  return jsonOf.get(Object(value) as object)?.(write, name, place) ?? write(value);
}
