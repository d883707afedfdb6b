// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import { expand } from "../parameters/expand.js";
/** Makes what takes a value of a form apart into parts of text by a style of the specification. */
export function fieldsAs(style) {
  return (name, value) =>
    expand("body", name, value, style, encodeURIComponent).map(([key, text]) => [
      decodeURIComponent(key),
      decodeURIComponent(text),
    ]);
}
