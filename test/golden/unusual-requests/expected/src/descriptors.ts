// Made by Katagami from Unusual requests 1.0.0. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import * as runtime from "./runtime/index.js";

export const anything: runtime.Operation = {
  method: "GET",
  path: "/anything/{v}",
  parameters: {
    path: /* @__PURE__ */ runtime.pathAs({ v: { style: "simple" } }),
    query: /* @__PURE__ */ runtime.queryAs({
      q: { style: "form", explode: true },
      items: { style: "form" },
      map: { style: "form", explode: true },
    }),
    header: /* @__PURE__ */ runtime.headerAs({ "X-Any": { style: "simple" } }),
  },
  responses: { 204: [runtime.anything] },
};

export const csv: runtime.Operation = {
  method: "POST",
  path: "/csv",
  body: /* @__PURE__ */ runtime.charsetBodyAs("text/csv; charset=Shift_JIS"),
  responses: { 204: [runtime.anything] },
};

export const openForm: runtime.Operation = {
  method: "POST",
  path: "/form",
  body: /* @__PURE__ */ runtime.multipartBodyAs({
    constructor: { fields: /* @__PURE__ */ runtime.fieldsAs({ style: "form" }) },
  }),
  responses: { 204: [runtime.anything] },
};

export const anyJson: runtime.Operation = {
  method: "POST",
  path: "/json",
  body: runtime.jsonBody,
  bodies: { "application/*+json": runtime.jsonBody },
  responses: { 204: [runtime.anything] },
};

export const media: runtime.Operation = {
  method: "POST",
  path: "/media",
  body: runtime.jsonBody,
  accept: "application/json",
  responses: { 200: [runtime.json] },
};

export const names: runtime.Operation = {
  method: "POST",
  path: "/names/{a/b}/{valueOf}",
  parameters: {
    path: /* @__PURE__ */ runtime.pathAs({ valueOf: { style: "matrix" } }),
    query: /* @__PURE__ */ runtime.queryAs({ toString: { style: "form" } }),
    header: /* @__PURE__ */ runtime.headerAs({ constructor: { style: "simple", explode: true } }),
    cookie: /* @__PURE__ */ runtime.cookieAs({ hasOwnProperty: { style: "form" } }),
  },
  body: /* @__PURE__ */ runtime.urlencodedBodyAs({
    constructor: { style: "form" },
    toString: { style: "json", explode: true },
  }),
  responses: { 204: [runtime.anything] },
};

export const openParts: runtime.Operation = {
  method: "POST",
  path: "/parts",
  body: /* @__PURE__ */ runtime.multipartBodyAs({}),
  responses: { 204: [runtime.anything] },
};

export const search: runtime.Operation = {
  method: "GET",
  path: "/search",
  parameters: { query: /* @__PURE__ */ runtime.queryAfter("action=x", runtime.formQuery) },
  responses: { 204: [runtime.anything] },
};

export const anyText: runtime.Operation = {
  method: "POST",
  path: "/text",
  body: runtime.textBody,
  bodies: { "*/*": runtime.textBody },
  responses: { 204: [runtime.anything] },
};

export const values: runtime.Operation = {
  method: "POST",
  path: "/values/{at}/{id}",
  parameters: {
    path: runtime.simplePath,
    query: /* @__PURE__ */ runtime.queryAs({ ids: { style: "form" }, between: { style: "deepObject", explode: true } }),
    header: runtime.simpleHeader,
  },
  body: runtime.multipartBody,
  responses: { 204: [runtime.anything] },
};
