import type { ParameterPlace } from "../errors/invalid-request-error.js";
import { primitiveText } from "./primitive-text.js";

/**
 * Writes values as `a=1&b=2&b=3`, percent-encoded: an array repeats its name, `undefined` and `null` are left out.
 * @see https://spec.openapis.org/oas/v3.2.0#style-values
 */
export function formValues(place: ParameterPlace, values: object, separator = "&"): string {
  return Object.entries(values)
    .flatMap(([name, value]: [string, unknown]) =>
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
