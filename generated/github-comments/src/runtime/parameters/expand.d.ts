// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import { type ParameterPlace } from "../errors/invalid-request-error.js";
import type { ParameterStyle } from "./parameter-style.js";
/**
 * Writes a value as pairs of a key and a text, both encoded; none for a list or an object that is empty. Within them
 * `undefined` and `null` are left out.
 *
 * Throws an `InvalidRequestError` for what the style cannot say, such as an object within an object in every style but
 * `deepObject`.
 * @param key what a value that is not spread goes by; empty where a style writes no name
 * @see https://www.rfc-editor.org/rfc/rfc6570#section-3.2.1
 */
export declare function expand(
  place: ParameterPlace,
  name: string,
  value: unknown,
  { style, explode }: ParameterStyle,
  encode: (text: string) => string,
  key?: string,
): [key: string, text: string][];
