// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import type { StreamFormat } from "./stream-format.js";
/**
 * Parses a JSON text sequence: texts that each begin with a record separator and end with a line feed.
 *
 * A text that is not JSON is told, so that no gap goes unnoticed; RFC 7464 leaves that to the application. So does a number or a name that the next separator follows at once, since it may be cut short. The last
 * text may lack its line feed, unless it is one of these.
 * @see https://www.rfc-editor.org/rfc/rfc7464#section-2
 */
export declare const parseSequence: StreamFormat["parse"];
