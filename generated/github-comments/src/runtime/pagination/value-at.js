// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import { own } from "../parameters/own.js";
/** What keys lead to in a JSON value, if anything; -1 is the last item of an array. */
export function valueAt(root, keys) {
  return keys.reduce((value, key) => (Array.isArray(value) ? value.at(Number(key)) : own(value, key)), root);
}
