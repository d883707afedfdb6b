// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import type { StreamFormat } from "./stream-format.js";
/**
 * Parses JSON texts, each on a line of its own; empty lines say nothing. The last line may lack its end: if it is not
 * JSON then, it was cut short.
 * @see https://github.com/ndjson/ndjson-spec
 */
export declare const parseLines: StreamFormat["parse"];
