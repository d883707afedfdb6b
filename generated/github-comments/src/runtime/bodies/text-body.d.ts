// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import type { BodySerialiser } from "./body-serialiser.js";
/** Makes a serialiser of text under a media type such as `text/csv` or `application/xml`. */
export declare function textBodyAs(mediaType: string): BodySerialiser;
/** Writes `text/plain`. */
export declare const textBody: BodySerialiser;
