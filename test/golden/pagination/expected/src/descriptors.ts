// Made by Katagami from Lists 1.0.0. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import * as runtime from "./runtime/index.js";

export const listByCursor: runtime.Operation = {
  method: "GET",
  path: "/by-cursor",
  parameters: { query: runtime.formQuery },
  accept: "application/json",
  responses: { 200: [runtime.json] },
};

export const listByCursorPages: runtime.Pagination = {
  items: ["items"],
  next: /* @__PURE__ */ runtime.byCursor({ parameter: ["query", "cursor"], from: ["meta", "next_cursor"] }),
};

export const listByLastItem: runtime.Operation = {
  method: "GET",
  path: "/by-last-item",
  parameters: { query: runtime.formQuery },
  accept: "application/json",
  responses: { 200: [runtime.json] },
};

export const listByLastItemPages: runtime.Pagination = {
  items: ["data"],
  next: /* @__PURE__ */ runtime.byCursor({
    parameter: ["query", "starting_after"],
    from: ["data", "-1", "id"],
    more: ["has_more"],
  }),
};

export const listByLink: runtime.Operation = {
  method: "GET",
  path: "/by-link",
  parameters: { query: runtime.formQuery },
  accept: "application/json",
  responses: { 200: [runtime.json] },
  parts: {
    200: [
      /* @__PURE__ */ runtime.links({
        following: { operation: () => listByLink, query: { from: "$response.body#/following" } },
        prev: { operation: () => listByLink, query: { from: "$response.body#/before" } },
      }),
    ],
    undeclared: [
      /* @__PURE__ */ runtime.links({
        following: { operation: () => listByLink, query: { from: "$response.body#/following" } },
        prev: { operation: () => listByLink, query: { from: "$response.body#/before" } },
      }),
    ],
  },
};

export const listByLinkPages: runtime.Pagination = {
  items: ["entries"],
  next: /* @__PURE__ */ runtime.byCursor({ parameter: ["query", "from"], from: ["following"] }),
};

export const listByLinkHeader: runtime.Operation = {
  method: "GET",
  path: "/by-link-header",
  parameters: { query: runtime.formQuery },
  accept: "application/json",
  responses: { 200: [runtime.json] },
  parts: {
    200: [/* @__PURE__ */ runtime.headers({ Link: runtime.textHeader })],
    undeclared: [/* @__PURE__ */ runtime.headers({ Link: runtime.textHeader })],
  },
};

export const listByLinkHeaderPages: runtime.Pagination = { items: [], next: runtime.byLinkHeader };

export const listByOffset: runtime.Operation = {
  method: "GET",
  path: "/by-offset",
  parameters: { query: runtime.formQuery },
  accept: "application/json",
  responses: { 200: [runtime.json] },
};

export const listByOffsetPages: runtime.Pagination = {
  items: ["data"],
  next: /* @__PURE__ */ runtime.byOffset({ parameter: ["query", "offset"], first: 0, more: ["has_more"] }),
};

export const listByPage: runtime.Operation = {
  method: "GET",
  path: "/by-page",
  parameters: { query: runtime.formQuery },
  accept: "application/json",
  responses: { 200: [runtime.json] },
};

export const listByPagePages: runtime.Pagination = {
  items: [],
  next: /* @__PURE__ */ runtime.byPageNumber({ parameter: ["query", "page"], first: 0 }),
};

export const listBySomePage: runtime.Operation = {
  method: "GET",
  path: "/by-some-page",
  parameters: { query: runtime.formQuery },
  accept: "application/json",
  responses: { 200: [runtime.json] },
};

export const listByStart: runtime.Operation = {
  method: "GET",
  path: "/by-start",
  parameters: { query: runtime.formQuery },
  accept: "application/json",
  responses: { 200: [runtime.json] },
};

export const listByStartPages: runtime.Pagination = {
  items: ["Resources"],
  next: /* @__PURE__ */ runtime.byOffset({ parameter: ["query", "startIndex"], first: 1, total: ["totalResults"] }),
};

export const listByUrl: runtime.Operation = {
  method: "GET",
  path: "/by-url",
  accept: "application/json",
  responses: { 200: [runtime.json] },
};

export const listByUrlPages: runtime.Pagination = { items: ["results"], next: /* @__PURE__ */ runtime.byUrl(["next"]) };

export const listAtOnce: runtime.Operation = {
  method: "GET",
  path: "/no-pages",
  parameters: { query: runtime.formQuery },
  accept: "application/json",
  responses: { 200: [runtime.json] },
};

export const search: runtime.Operation = {
  method: "POST",
  path: "/search",
  body: runtime.jsonBody,
  accept: "application/json",
  responses: { 200: [runtime.json] },
};

export const searchPages: runtime.Pagination = {
  items: ["found"],
  next: /* @__PURE__ */ runtime.byCursor({ parameter: ["body", "start"], from: ["next"], more: ["more"] }),
};
