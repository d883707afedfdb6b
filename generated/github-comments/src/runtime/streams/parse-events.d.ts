// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import type { StreamFormat } from "./stream-format.js";
/** Parses server-sent events whose data is JSON. What has neither data nor a name is not an event. */
export declare const parseEvents: StreamFormat["parse"];
