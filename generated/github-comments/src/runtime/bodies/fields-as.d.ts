// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import type { ParameterStyle } from "../parameters/parameter-style.js";
/** Makes what takes a value of a form apart into parts of text by a style of the specification. */
export declare function fieldsAs(
  style: ParameterStyle,
): (name: string, value: unknown) => [name: string, text: string][];
