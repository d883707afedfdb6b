// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import type { EventRoles } from "../streams/event-roles.js";
import type { ResponseReader } from "./response-reader.js";
/** By name the events whose data is JSON, or else those whose data is text; without both, all have JSON. */
export interface DataForms {
  readonly json?: readonly string[];
  readonly text?: readonly string[];
}
/**
 * Makes a reader of `text/event-stream` whose events are described by their fields: each is handed on as an object of
 * `event`, `data` and `id`.
 * @see https://spec.openapis.org/oas/v3.2.0#special-considerations-for-server-sent-events
 */
export declare function namedEventStream({ json, text, ...roles }?: EventRoles & DataForms): ResponseReader;
