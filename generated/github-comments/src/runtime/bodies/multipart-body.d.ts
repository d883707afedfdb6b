// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import type { BodySerialiser } from "./body-serialiser.js";
/**
 * Writes `multipart/form-data`. A Blob and bytes are sent as a file, a File under its name; an array repeats its part; a
 * Date, a number and a boolean are text; any other object is a part of JSON; `undefined` and `null` are left out. `part`
 * says more about one of them. A FormData is sent as it is.
 *
 * Throws an `InvalidRequestError` for a stream that `part` has not made a part of, and for a body without fields.
 * @see https://spec.openapis.org/oas/v3.2.0#encoding-multipart-media-types
 */
export declare const multipartBody: BodySerialiser;
