// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import type { BodySerialiser } from "./body-serialiser.js";
/**
 * Makes a serialiser of JSON under a media type of its own, such as `application/merge-patch+json`.
 *
 * It throws an `InvalidRequestError` for bytes, a file, a form or a stream, at any depth, and for a bigint, of which JSON cannot tell whether the server reads it whole: pass a number or a text, as the description has it.
 */
export declare function jsonBodyAs(mediaType: string): BodySerialiser;
/** Writes `application/json`. */
export declare const jsonBody: BodySerialiser;
