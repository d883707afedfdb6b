// Made by Katagami from Encoding 1.0.0. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import * as runtime from "./runtime/index.js";

export const sendProfile: runtime.Operation = {
  method: "POST",
  path: "/profiles",
  body: /* @__PURE__ */ runtime.multipartBodyAs({
    address: { contentType: "application/json" },
    history: { contentType: "application/xml; charset=utf-8", headers: { "X-Kind": "history" } },
    id: { contentType: "application/json" },
    tags: { fields: /* @__PURE__ */ runtime.fieldsAs({ style: "form" }) },
  }),
  responses: { 204: [runtime.anything] },
};

export const sendSearch: runtime.Operation = {
  method: "POST",
  path: "/searches",
  body: /* @__PURE__ */ runtime.urlencodedBodyAs({
    deep: { style: "deepObject", explode: true },
    free: { style: "form", explode: true, allowReserved: true },
    joined: { style: "pipeDelimited" },
    quoted: { style: "json", explode: true },
  }),
  responses: { 204: [runtime.anything] },
};
