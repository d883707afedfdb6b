// Made by Katagami from Parameters 1.0.0. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import * as runtime from "./runtime/index.js";

export const everyPlace: runtime.Operation = {
  method: "GET",
  path: "/a/{id}",
  parameters: {
    path: runtime.simplePath,
    query: runtime.formQuery,
    header: runtime.simpleHeader,
    cookie: runtime.formCookie,
  },
  responses: { 204: [runtime.anything] },
};

export const pathOnly: runtime.Operation = {
  method: "DELETE",
  path: "/a/{id}",
  parameters: { path: runtime.simplePath, query: runtime.formQuery },
  responses: { 204: [runtime.anything] },
};

export const allOptional: runtime.Operation = {
  method: "GET",
  path: "/optional",
  parameters: { query: runtime.formQuery },
  responses: { 204: [runtime.anything] },
};
