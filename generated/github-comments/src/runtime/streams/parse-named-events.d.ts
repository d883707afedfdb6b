// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import type { StreamFormat } from "./stream-format.js";
/**
 * Parses server-sent events that are handed on with their names and ids, and their data as text or, where `isJson` says
 * so of a name, parsed; data that is empty is not. Roles go by the name; a text such as `[DONE]`, if `end` lists it, is an
 * end, too, and not handed on. The `code` and the message of an error event are those of its data.
 */
export declare const parseNamedEvents: (isJson: (name: string | undefined) => boolean) => StreamFormat["parse"];
