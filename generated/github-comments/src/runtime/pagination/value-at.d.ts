// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

/** What keys lead to in a JSON value, if anything; -1 is the last item of an array. */
export declare function valueAt(root: unknown, keys: readonly string[]): unknown;
