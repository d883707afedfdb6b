// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import type { Parser } from "./stream-format.js";
/**
 * Makes a parser that hands on each server-sent event as soon as its empty line has come, however the bytes are cut;
 * comments and `retry` are passed over. Without its empty line a last one is cut short: the standard has it thrown away,
 * though there are servers that forget the line. So it is handed on as cut, and is left unless `onEvent` takes it.
 * @see https://html.spec.whatwg.org/multipage/server-sent-events.html#event-stream-interpretation
 */
export declare function serverSentEvents(
  onEvent: (data: string, type?: string, id?: string, isCut?: boolean) => boolean,
): Parser;
