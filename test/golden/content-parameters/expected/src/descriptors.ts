// Made by Katagami from Content parameters 1.0.0. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import * as runtime from "./runtime/index.js";

export const nearest: runtime.Operation = {
  method: "GET",
  path: "/points/{point}",
  parameters: {
    path: /* @__PURE__ */ runtime.pathAs({ point: { style: "json" } }),
    query: /* @__PURE__ */ runtime.queryAs({ box: { style: "json" } }),
    header: /* @__PURE__ */ runtime.headerAs({ "X-Point": { style: "json" } }),
    cookie: /* @__PURE__ */ runtime.cookieAs({ last: { style: "json" } }),
  },
  responses: { 204: [runtime.anything] },
};
