// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import { type ParameterPlace } from "../errors/invalid-request-error.js";
/**
 * Writes a value as JSON.
 *
 * Throws an `InvalidRequestError` with the name of the property for bytes, a file, a form, a stream, a Map, a Set, a promise,
 * a bigint and their like.
 */
export declare function jsonText(place: ParameterPlace, name: string, value: unknown): string;
