// Made by Katagami from Statuses 1.0.0. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import * as runtime from "./runtime/index.js";

export const noSuccess: runtime.Operation = {
  method: "GET",
  path: "/no-success",
  accept: "application/json, */*",
  responses: { 400: [runtime.json], "2XX": [runtime.anything] },
};

export const onlyDefault: runtime.Operation = {
  method: "GET",
  path: "/only-default",
  accept: "application/json",
  responses: { default: [runtime.json], "2XX": [runtime.json] },
};

export const ranges: runtime.Operation = {
  method: "GET",
  path: "/ranges",
  accept: "application/json",
  responses: {
    204: [],
    404: [runtime.json],
    503: [],
    "2XX": [runtime.json],
    "4XX": [runtime.json],
    default: [runtime.json],
  },
};

export const redirect: runtime.Operation = {
  method: "GET",
  path: "/redirect",
  responses: { 302: [], "2XX": [runtime.anything] },
};

export const twoTypes: runtime.Operation = {
  method: "GET",
  path: "/two-types",
  accept: "application/json",
  responses: { 200: [runtime.json] },
};
