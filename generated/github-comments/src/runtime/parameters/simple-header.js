// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import { primitiveText } from "./primitive-text.js";
/**
 * Writes the header parameters of a request: an array is joined by commas, `undefined`, `null` and empty lists are left
 * out.
 *
 * Throws an `InvalidRequestError` for an object.
 * @see https://spec.openapis.org/oas/v3.2.0#style-values
 */
export function simpleHeader(values) {
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => {
      const texts = [value]
        .flat()
        .flatMap((each) => (each === undefined || each === null ? [] : primitiveText("header", name, each)));
      return texts.length === 0 ? [] : [[name, texts.join(",")]];
    }),
  );
}
