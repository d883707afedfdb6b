// Made by Katagami from Library 1.0.0. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import * as runtime from "./runtime/index.js";

export const addBook: runtime.Operation = {
  method: "POST",
  path: "/books",
  body: runtime.jsonBody,
  accept: "application/json",
  responses: { 201: [runtime.json], 409: [runtime.json] },
  parts: {
    201: [
      /* @__PURE__ */ runtime.headers({ Location: runtime.textHeader }),
      /* @__PURE__ */ runtime.links({
        getBook: { operation: () => getBook, path: { id: "$response.body#/id" } },
        lend: {
          operation: () => lendBook,
          path: { id: "$response.body#/id" },
          body: { days: 14, reader: "$request.header.X-Reader" },
        },
        review: { operation: () => watchReview, path: { id: "$response.body#/id" } },
      }),
    ],
    409: [
      /* @__PURE__ */ runtime.links({
        delete: {
          operation: () => removeBook,
          path: { id: "$response.body#/other" },
          header: { "If-Match": "$response.header.ETag" },
        },
      }),
    ],
    undeclared: [
      /* @__PURE__ */ runtime.headers({ Location: runtime.textHeader }),
      /* @__PURE__ */ runtime.links({
        getBook: { operation: () => getBook, path: { id: "$response.body#/id" } },
        lend: {
          operation: () => lendBook,
          path: { id: "$response.body#/id" },
          body: { days: 14, reader: "$request.header.X-Reader" },
        },
        review: { operation: () => watchReview, path: { id: "$response.body#/id" } },
      }),
    ],
  },
};

export const getBook: runtime.Operation = {
  method: "GET",
  path: "/books/{id}",
  parameters: { path: runtime.simplePath, query: runtime.formQuery },
  accept: "application/json",
  responses: { 200: [runtime.json] },
  parts: {
    200: [
      /* @__PURE__ */ runtime.links({
        again: {
          operation: () => getBook,
          path: { id: "$request.path.id" },
          query: { locale: "{$request.query.locale}" },
        },
        far: { operation: () => removeBook, path: { id: "$url" } },
      }),
    ],
    undeclared: [
      /* @__PURE__ */ runtime.links({
        again: {
          operation: () => getBook,
          path: { id: "$request.path.id" },
          query: { locale: "{$request.query.locale}" },
        },
        far: { operation: () => removeBook, path: { id: "$url" } },
      }),
    ],
  },
};

export const removeBook: runtime.Operation = {
  method: "DELETE",
  path: "/books/{id}",
  parameters: { path: runtime.simplePath, header: runtime.simpleHeader },
  responses: { 204: [runtime.anything] },
  parts: {
    204: [/* @__PURE__ */ runtime.links({ add: { operation: () => addBook } })],
    undeclared: [/* @__PURE__ */ runtime.links({ add: { operation: () => addBook } })],
  },
};

export const lendBook: runtime.Operation = {
  method: "POST",
  path: "/books/{id}/loans",
  parameters: { path: runtime.simplePath },
  body: runtime.jsonBody,
  responses: { 204: [runtime.anything] },
};

export const watchReview: runtime.Operation = {
  method: "GET",
  path: "/books/{id}/reviews/{reviewer}",
  parameters: { path: runtime.simplePath },
  accept: "text/event-stream",
  responses: { 200: [/* @__PURE__ */ runtime.eventStream()] },
  parts: {
    200: [/* @__PURE__ */ runtime.links({ book: { operation: () => getBook, path: { id: "$response.body#/id" } } })],
    undeclared: [
      /* @__PURE__ */ runtime.links({ book: { operation: () => getBook, path: { id: "$response.body#/id" } } }),
    ],
  },
};
