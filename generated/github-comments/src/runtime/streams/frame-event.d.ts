// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import type { TextEvent } from "./event-roles.js";
/** One server-sent event as it is written. */
export declare function frameEvent({ event, data, id }: TextEvent): string;
