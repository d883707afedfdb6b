// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import type { BodySerialiser } from "./body-serialiser.js";
/**
 * Makes a serialiser of text in a charset of its own, such as `text/csv; charset=Shift_JIS`: of bytes in that charset, and of
 * a text, which is sent in UTF-8 and says so.
 */
export declare function charsetBodyAs(mediaType: string): BodySerialiser;
