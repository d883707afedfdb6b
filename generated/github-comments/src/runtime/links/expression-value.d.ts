// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import type { Exchange } from "../exchange.js";
/** What came back, as runtime expressions see it. */
export interface Came {
  readonly response: Response;
  /** The parsed body, or an event of a stream. */
  readonly body: unknown;
}
/**
 * The value of any runtime expression, or of a text with expressions in braces; `undefined` when a part of it has no
 * value. A text that is neither is its own value. Request headers are those that the caller gave.
 * @see https://spec.openapis.org/oas/v3.2.0#runtime-expressions
 */
export declare function expressionValue(text: string, exchange: Exchange, came: Came): unknown;
