// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import type { ParameterPlace } from "../errors/invalid-request-error.js";
/** What within a form or a parameter is written as JSON otherwise than as text: by the object or the list, what writes it. */
export declare const jsonOf: WeakMap<
  object,
  (write: (value: unknown) => string, name: string, place: ParameterPlace) => string
>;
/** Writes the JSON of a part, a field or a parameter; throws as `jsonText` does. */
export declare function jsonWithin(place: ParameterPlace, name: string, value: unknown): string;
