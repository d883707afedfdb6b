// Made by Katagami from Version 3.2 1.0.0. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import * as runtime from "./runtime/index.js";

export const findThings: runtime.Operation = {
  method: "QUERY",
  path: "/things",
  body: runtime.jsonBody,
  security: [["Device"]],
  accept: "application/json",
  responses: { 200: [runtime.json], 401: [] },
};

export const copyThing: runtime.Operation = {
  method: "COPY",
  path: "/things",
  parameters: { header: runtime.simpleHeader },
  security: [["Device"]],
  accept: "application/json",
  responses: { 201: [runtime.json], 401: [], 409: [runtime.json] },
};

export const watchThings: runtime.Operation = {
  method: "GET",
  path: "/things/watch",
  parameters: { query: /* @__PURE__ */ runtime.queryString("filter", runtime.urlencodedBody) },
  security: [["Device"]],
  accept: "application/jsonl, application/json",
  responses: { 200: [/* @__PURE__ */ runtime.jsonLines({ discriminator: "kind" })], "4XX": [runtime.json] },
};
