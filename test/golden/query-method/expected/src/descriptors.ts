// Made by Katagami from Search 1.0.0. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import * as runtime from "./runtime/index.js";

export const list: runtime.Operation = { method: "GET", path: "/items", responses: { 204: [runtime.anything] } };

export const search: runtime.Operation = {
  method: "QUERY",
  path: "/items",
  body: runtime.jsonBody,
  accept: "application/json",
  responses: { 200: [runtime.json] },
};
