// Made by Katagami from Whole queries 1.0.0. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import * as runtime from "./runtime/index.js";

export const asForm: runtime.Operation = {
  method: "GET",
  path: "/form",
  parameters: {
    query: /* @__PURE__ */ runtime.queryString(
      "filter",
      /* @__PURE__ */ runtime.urlencodedBodyAs({ colours: { style: "form" } }),
    ),
  },
  responses: { 204: [runtime.anything] },
};

export const asJson: runtime.Operation = {
  method: "GET",
  path: "/json",
  parameters: { query: /* @__PURE__ */ runtime.queryString("filter", runtime.jsonBody) },
  responses: { 204: [runtime.anything] },
};

export const asText: runtime.Operation = {
  method: "GET",
  path: "/text",
  parameters: { query: /* @__PURE__ */ runtime.queryString("selector", runtime.textBody) },
  responses: { 204: [runtime.anything] },
};
