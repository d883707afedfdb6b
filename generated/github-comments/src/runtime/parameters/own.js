// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

/**
 * A property that a value has itself; `undefined` for any other. `constructor` and `toString` are names like others in a
 * description, and every object inherits them.
 */
export function own(value, name) {
  const object = Object(value);
  return Object.hasOwn(object, name) ? object[name] : undefined;
}
