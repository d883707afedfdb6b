// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import { multipartBodyAs } from "./multipart-body-as.js";
import { formWriter } from "./part-of-form.js";
const writer = /* @__PURE__ */ multipartBodyAs({});
export function part(content, options = {}) {
  return { ...options, content, [formWriter]: writer };
}
