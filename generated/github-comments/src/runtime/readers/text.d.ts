// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import type { ResponseReader } from "./response-reader.js";
/**
 * Makes a reader of text that is declared under a media type such as `text/csv`, or a range such as `text/*`. It takes
 * that type, and a body without one; for XML both of its names. The text is decoded as its `charset` says, else as
 * UTF-8.
 * @param mediaType in small letters, without parameters
 */
export declare function textAs(mediaType: string): ResponseReader;
/** Reads `text/plain`. */
export declare const text: ResponseReader;
