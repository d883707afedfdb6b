// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import { jsonText } from "./json-text.js";
/** What within a form or a parameter is written as JSON otherwise than as text: by the object or the list, what writes it. */
export const jsonOf = /* @__PURE__ */ new WeakMap();
/** Writes the JSON of a part, a field or a parameter; throws as `jsonText` does. */
export function jsonWithin(place, name, value) {
  const write = (own) => jsonText(place, name, own);
  return jsonOf.get(Object(value))?.(write, name, place) ?? write(value);
}
