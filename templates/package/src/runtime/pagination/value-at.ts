import { own } from "../parameters/own.js";

/** What keys lead to in a JSON value, if anything; -1 is the last item of an array. */
export function valueAt(root: unknown, keys: readonly string[]): unknown {
  return keys.reduce<any>((value, key) => (Array.isArray(value) ? value.at(Number(key)) : own(value, key)), root);
}
