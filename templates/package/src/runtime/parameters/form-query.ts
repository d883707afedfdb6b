import { formValues } from "./form-values.js";

/**
 * Writes the query parameters of a request: `a=1&b=2&b=3`.
 * @see https://spec.openapis.org/oas/v3.2.0#style-values
 */
export function formQuery(values: object): string {
  return formValues("query", values);
}
