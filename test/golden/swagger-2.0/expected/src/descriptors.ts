// Made by Katagami from Ferries 2.1.0. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import * as runtime from "./runtime/index.js";

export const listBoats: runtime.Operation = {
  method: "GET",
  path: "/boats",
  parameters: {
    query: /* @__PURE__ */ runtime.queryAs({
      flag: { style: "form" },
      deck: { style: "pipeDelimited" },
      word: { style: "spaceDelimited" },
      area: { style: "pipeDelimited" },
    }),
    header: runtime.simpleHeader,
  },
  security: [["token"]],
  accept: "application/json",
  responses: { 200: [runtime.json], default: [runtime.json] },
  parts: {
    200: [
      /* @__PURE__ */ runtime.headers({
        "X-Flags": /* @__PURE__ */ runtime.listHeader(runtime.textHeader),
        "X-Total": runtime.numberHeader,
      }),
    ],
    undeclared: [
      /* @__PURE__ */ runtime.headers({
        "X-Flags": /* @__PURE__ */ runtime.listHeader(runtime.textHeader),
        "X-Total": runtime.numberHeader,
      }),
    ],
  },
};

export const listBoatsPages: runtime.Pagination = {
  items: [],
  next: /* @__PURE__ */ runtime.byPageNumber({ parameter: ["query", "page"], first: 1 }),
};

export const addBoat: runtime.Operation = {
  method: "POST",
  path: "/boats",
  parameters: { query: runtime.formQuery, header: runtime.simpleHeader },
  body: runtime.jsonBody,
  bodies: {
    "application/json": runtime.jsonBody,
    "application/xml": /* @__PURE__ */ runtime.textBodyAs("application/xml"),
  },
  security: [["token"]],
  accept: "application/json",
  responses: { 201: [runtime.json], 400: [runtime.json], 401: [runtime.json] },
};

export const scrapBoat: runtime.Operation = {
  method: "DELETE",
  path: "/boats/{id}",
  server: /* @__PURE__ */ runtime.ownServer({ url: "http://ferries.example/v2" }),
  parameters: { path: runtime.simplePath },
  body: runtime.jsonBody,
  responses: { 204: [runtime.anything] },
};

export const changeBoat: runtime.Operation = {
  method: "PATCH",
  path: "/boats/{id}",
  parameters: { path: runtime.simplePath, header: runtime.simpleHeader },
  body: runtime.jsonBody,
  security: [["token"]],
  accept: "application/json",
  responses: { 204: [runtime.anything], 401: [runtime.json] },
};

export const readLogbook: runtime.Operation = {
  method: "GET",
  path: "/boats/{id}/logbook",
  parameters: { path: runtime.simplePath, header: runtime.simpleHeader },
  security: [["token"]],
  accept: "application/pdf, text/csv, application/json",
  responses: {
    200: [/* @__PURE__ */ runtime.textAs("text/csv"), /* @__PURE__ */ runtime.blobAs("application/pdf")],
    401: [runtime.json],
    404: [runtime.json],
  },
};

export const writeLogbook: runtime.Operation = {
  method: "PUT",
  path: "/boats/{id}/logbook",
  parameters: { path: runtime.simplePath, header: runtime.simpleHeader },
  body: runtime.multipartBody,
  security: [["token"]],
  accept: "application/json",
  responses: { 204: [runtime.anything], 401: [runtime.json] },
};

export const addPhoto: runtime.Operation = {
  method: "POST",
  path: "/boats/{id}/photo",
  parameters: { path: runtime.simplePath, header: runtime.simpleHeader },
  body: runtime.multipartBody,
  security: [["token"]],
  accept: "*/*, application/json",
  responses: { 200: [runtime.blob], 401: [runtime.json] },
};

export const buyTicket: runtime.Operation = {
  method: "POST",
  path: "/tickets",
  body: /* @__PURE__ */ runtime.urlencodedBodyAs({ seats: { style: "form" } }),
  security: [["account"], ["desk"]],
  accept: "application/json",
  responses: { 200: [runtime.json], 401: [runtime.json] },
};

export const readTicket: runtime.Operation = {
  method: "GET",
  path: "/tickets/{code}",
  parameters: { path: runtime.simplePath, header: runtime.simpleHeader },
  security: [["token"]],
  accept: "application/json",
  responses: { 200: [runtime.json], 401: [runtime.json], 404: [runtime.json] },
};
