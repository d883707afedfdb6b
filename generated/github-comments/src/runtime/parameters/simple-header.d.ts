// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import type { HeaderValues } from "../platform/fetch.js";
/**
 * Writes the header parameters of a request: an array is joined by commas, `undefined`, `null` and empty lists are left
 * out.
 *
 * Throws an `InvalidRequestError` for an object.
 * @see https://spec.openapis.org/oas/v3.2.0#style-values
 */
export declare function simpleHeader(values: object): HeaderValues;
