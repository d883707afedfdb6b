// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import { binaryBodyAs } from "./binary-body.js";
import { inUtf8 } from "./in-utf8.js";
/**
 * Makes a serialiser of text in a charset of its own, such as `text/csv; charset=Shift_JIS`: of bytes in that charset, and of
 * a text, which is sent in UTF-8 and says so.
 */
export function charsetBodyAs(mediaType) {
  const typeOf = (body) => (typeof body === "string" ? inUtf8(mediaType) : mediaType);
  return { ...binaryBodyAs(mediaType), typeOf };
}
