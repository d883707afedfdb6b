// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import type { ResponseReader } from "./response-reader.js";
/**
 * Reads what came, to its end, where the description does not say what comes: JSON, else text, else bytes, as its content
 * type says; `undefined` where not a byte came. JSON that does not parse is text, and bytes where it has no content type.
 */
export declare const anything: ResponseReader;
