// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

/** The key under which a client keeps what generated functions need of it. */
export const connection = /* @__PURE__ */ Symbol();
