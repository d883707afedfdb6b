// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import { cookieHeader } from "./cookie-header.js";
import { formValues } from "./form-values.js";
/**
 * Writes the Cookie header of a request: `a=1; b=2`.
 *
 * Throws an `InvalidRequestError` in a browser, whose cookies are its own.
 */
export function formCookie(values, clientHeaders) {
  return cookieHeader(formValues("cookie", values, "; "), clientHeaders);
}
