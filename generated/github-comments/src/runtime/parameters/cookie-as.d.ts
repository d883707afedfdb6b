// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import type { HeaderValues } from "../platform/fetch.js";
import type { ParameterStyles } from "./parameter-style.js";
/** The styles that a cookie can have: `form` encodes values, `cookie` leaves them as they are. */
export type CookieStyle = "form" | "cookie";
/**
 * Makes a writer of the Cookie header whose parameters have styles of their own; one that is not listed is written as
 * `form` with `explode`. `undefined`, `null`, empty lists and empty objects are left out. Of `form` too, what is spread
 * becomes cookies, between `; `.
 *
 * The writer throws an `InvalidRequestError` in a browser, whose cookies are its own, for what a style cannot say, and
 * for a character that no cookie can hold, under the style `cookie`: that is how a key is written, too.
 * @see https://www.rfc-editor.org/rfc/rfc6265#section-4.1.1
 * @see https://spec.openapis.org/oas/v3.2.0#style-values
 */
export declare function cookieAs<const Styles extends ParameterStyles<CookieStyle>>(
  styles: Styles,
): (values: object, clientHeaders?: HeaderValues) => string;
