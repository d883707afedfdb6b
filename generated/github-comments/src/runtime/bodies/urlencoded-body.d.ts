// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import type { ParameterStyles } from "../parameters/parameter-style.js";
import { type QueryStyle } from "../parameters/query-as.js";
import type { BodySerialiser } from "./body-serialiser.js";
/**
 * Writes `application/x-www-form-urlencoded`. An array repeats its name; a Date, a number and a boolean are text; any
 * other object is written as JSON; `undefined` and `null` are left out. A URLSearchParams is sent as it is.
 *
 * Throws an `InvalidRequestError` for a Blob, bytes and a stream, which such a form cannot hold, and for a body without fields.
 * @see https://spec.openapis.org/oas/v3.2.0#encoding-the-x-www-form-urlencoded-media-type
 */
export declare const urlencodedBody: BodySerialiser;
/**
 * Makes a serialiser that writes some of the fields in styles of their own, and the others as `urlencodedBody` does. What
 * delimits items is encoded too, but for fields that allow reserved characters: a form is decoded before it is split.
 */
export declare function urlencodedBodyAs<const Styles extends ParameterStyles<QueryStyle>>(
  styles: Styles,
): BodySerialiser;
