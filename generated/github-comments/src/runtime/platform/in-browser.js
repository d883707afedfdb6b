// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

/**
 * Whether a page or a worker of one runs this code: there the caller's keys are public and the Cookie header is the
 * browser's own. Every browser calls itself Mozilla, and nothing else does: not Node, Deno, Bun or a server of workers.
 */
export function inBrowser() {
  return /^Mozilla/.test(globalThis.navigator?.userAgent);
}
