// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import { primitiveText } from "./primitive-text.js";
/**
 * Writes values as `a=1&b=2&b=3`, percent-encoded: an array repeats its name, `undefined` and `null` are left out.
 * @see https://spec.openapis.org/oas/v3.2.0#style-values
 */
export function formValues(place, values, separator = "&") {
  return Object.entries(values)
    .flatMap(([name, value]) =>
      [value]
        .flat()
        .flatMap((each) =>
          each === undefined || each === null
            ? []
            : `${encodeURIComponent(name)}=${encodeURIComponent(primitiveText(place, name, each))}`,
        ),
    )
    .join(separator);
}
