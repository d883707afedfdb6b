// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import type { ResponseReader } from "./response-reader.js";
/** Reads `text/event-stream` whose data is not described: events are handed on as a `TextEvent`. */
export declare const textEventStream: ResponseReader;
