import { formValues } from "../parameters/form-values.js";
import type { BodySerialiser } from "./body-serialiser.js";

/**
 * Writes `application/x-www-form-urlencoded`. An array repeats its name; a Date, a number and a boolean are text;
 * `undefined` and `null` are left out; another object is refused with an `InvalidRequestError`. A URLSearchParams is
 * sent as it is.
 * @see https://spec.openapis.org/oas/v3.2.0#encoding-the-x-www-form-urlencoded-media-type
 */
export const urlencodedBody: BodySerialiser = {
  contentType: "application/x-www-form-urlencoded",
  serialise: (body) => (body instanceof URLSearchParams ? body : formValues("body", body as object)),
};
