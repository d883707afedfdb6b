// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

/** The key under which a value brings what can write the form that it is a part of. */
export const formWriter = /* @__PURE__ */ Symbol("formWriter");
/** Whether a value was made by `part`. */
export function isPart(value) {
  return formWriter in Object(value);
}
