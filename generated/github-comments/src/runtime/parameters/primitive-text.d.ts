// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import { type ParameterPlace } from "../errors/invalid-request-error.js";
/**
 * Writes a string, number, bigint, boolean or Date as text; refuses anything else, a Date that is invalid, and a text with
 * half of a character, with an `InvalidRequestError`.
 */
export declare function primitiveText(place: ParameterPlace, name: string, value: unknown): string;
