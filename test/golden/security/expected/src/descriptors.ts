// Made by Katagami from Gates 1.0.0. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import * as runtime from "./runtime/index.js";

export const withAlias: runtime.Operation = {
  method: "GET",
  path: "/alias",
  parameters: { query: runtime.formQuery, cookie: /* @__PURE__ */ runtime.cookieAs({ session: { style: "cookie" } }) },
  security: [["alias"]],
  responses: { 204: [runtime.anything], 401: [] },
};

export const withBasic: runtime.Operation = {
  method: "GET",
  path: "/basic",
  parameters: { query: runtime.formQuery, cookie: /* @__PURE__ */ runtime.cookieAs({ session: { style: "cookie" } }) },
  security: [["basic"]],
  responses: { 204: [runtime.anything], 401: [] },
};

export const asDeclared: runtime.Operation = {
  method: "GET",
  path: "/default",
  parameters: { query: runtime.formQuery, cookie: /* @__PURE__ */ runtime.cookieAs({ session: { style: "cookie" } }) },
  security: [["bearer"]],
  responses: { 204: [runtime.anything], 401: [] },
};

export const withEmpty: runtime.Operation = {
  method: "GET",
  path: "/empty-only",
  parameters: { query: runtime.formQuery, cookie: /* @__PURE__ */ runtime.cookieAs({ session: { style: "cookie" } }) },
  responses: { 204: [runtime.anything] },
};

export const withKeys: runtime.Operation = {
  method: "GET",
  path: "/keys",
  parameters: {
    query: runtime.formQuery,
    header: runtime.simpleHeader,
    cookie: /* @__PURE__ */ runtime.cookieAs({ session: { style: "cookie" } }),
  },
  security: [["in-header", "in-query"], ["in cookie"]],
  responses: { 204: [runtime.anything], 401: [] },
};

export const withNothing: runtime.Operation = {
  method: "GET",
  path: "/none",
  parameters: { query: runtime.formQuery, cookie: /* @__PURE__ */ runtime.cookieAs({ session: { style: "cookie" } }) },
  responses: { 204: [runtime.anything] },
};

export const maybe: runtime.Operation = {
  method: "GET",
  path: "/optional",
  parameters: { query: runtime.formQuery, cookie: /* @__PURE__ */ runtime.cookieAs({ session: { style: "cookie" } }) },
  security: [["oauth"], []],
  responses: { 204: [runtime.anything], 401: [] },
};
