// Made by Katagami from Path styles 1.0.0. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import * as runtime from "./runtime/index.js";

export const styled: runtime.Operation = {
  method: "GET",
  path: "/styled/{ids}/{label}{matrix}/{range}/{free}",
  parameters: {
    path: /* @__PURE__ */ runtime.pathAs({
      ids: { style: "simple" },
      label: { style: "label" },
      matrix: { style: "matrix", explode: true },
      range: { style: "simple", explode: true },
      free: { style: "simple", allowReserved: true },
    }),
    header: /* @__PURE__ */ runtime.headerAs({ "X-Range": { style: "simple", explode: true } }),
    cookie: /* @__PURE__ */ runtime.cookieAs({ joined: { style: "form" }, raw: { style: "cookie", explode: true } }),
  },
  responses: { 204: [runtime.anything] },
};

export const usual: runtime.Operation = {
  method: "GET",
  path: "/usual/{id}",
  parameters: { path: runtime.simplePath },
  responses: { 204: [runtime.anything] },
};
