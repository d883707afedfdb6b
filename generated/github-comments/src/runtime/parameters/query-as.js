// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import { encodeReserved } from "./encode-reserved.js";
import { expand } from "./expand.js";
import { formValues } from "./form-values.js";
/**
 * Makes a writer of queries whose parameters have styles of their own; one that is not listed is written as `form` with
 * `explode`. `undefined`, `null`, empty lists and empty objects are left out.
 *
 * The writer throws an `InvalidRequestError` for what a style cannot say, such as an object within an object.
 * @see https://spec.openapis.org/oas/v3.2.0#style-values
 */
export function queryAs(styles, place = "query") {
  return (values) =>
    Object.entries(values)
      .flatMap(([name, value]) => {
        const style = Object.hasOwn(styles, name) ? styles[name] : undefined;
        if (!style) return formValues(place, { [name]: value }) || [];
        if (value === undefined || value === null) return [];
        const encode = (text) => (style.allowReserved ? encodeReserved(text, "&+") : encodeURIComponent(text));
        return expand(place, name, value, style, encode, encodeURIComponent(name)).map((pair) => pair.join("="));
      })
      .join("&");
}
