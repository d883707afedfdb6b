// Made by Katagami from Query styles 1.0.0. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import * as runtime from "./runtime/index.js";

export const search: runtime.Operation = {
  method: "GET",
  path: "/search",
  parameters: {
    query: /* @__PURE__ */ runtime.queryAs({
      joined: { style: "form" },
      spaced: { style: "spaceDelimited" },
      piped: { style: "pipeDelimited" },
      filter: { style: "deepObject", explode: true },
      spread: { style: "form", explode: true },
      path: { style: "form", explode: true, allowReserved: true },
      where: { style: "json" },
      nested: { style: "deepObject", explode: true },
    }),
  },
  responses: { 204: [runtime.anything] },
};
