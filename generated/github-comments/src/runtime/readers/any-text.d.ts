// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import type { ResponseReader } from "./response-reader.js";
/** Reads text of whatever type came, for a text that is declared under any media type; of JSON the text that it is. */
export declare const anyText: ResponseReader;
