// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

/**
 * Gives an object a property that is there and is not shown with it: what is printed for a log has no URL and no headers,
 * which may hold keys. A copy by `{ ...object }` lacks it.
 */
export function hidden(owner, key, value) {
  return Object.defineProperty(owner, key, { value });
}
