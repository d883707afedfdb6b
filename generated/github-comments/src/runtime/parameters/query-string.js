// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import { formValues } from "./form-values.js";
/**
 * Makes a writer of a query that is one content as a whole, given under the name of its parameter; credentials and other
 * values follow it as `form`. A form is its own text, any other content is percent-encoded.
 * @see https://spec.openapis.org/oas/v3.2.0#parameter-locations
 */
export function queryString(name, { contentType, serialise }) {
  return (values) => {
    const { [name]: value, ...rest } = values;
    const text = value === undefined || value === null ? "" : String(serialise(value));
    const isForm = contentType === "application/x-www-form-urlencoded";
    return [isForm ? text : encodeURIComponent(text), formValues("query", rest)].filter(Boolean).join("&");
  };
}
