// Made by Katagami from Larder 1.0.0. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import * as runtime from "./runtime/index.js";

export const jars: runtime.Operation = {
  method: "GET",
  path: "/jars",
  accept: "application/json",
  responses: { 200: [runtime.json], 429: [] },
  parts: {
    200: [
      /* @__PURE__ */ runtime.headers({
        "Set-Cookie": runtime.cookiesHeader,
        "X-Fresh": runtime.booleanHeader,
        "X-Keeper": runtime.jsonHeader,
        "X-Mood": runtime.textHeader,
        "X-Range": /* @__PURE__ */ runtime.objectHeader(
          { from: runtime.numberHeader, unit: runtime.textHeader },
          runtime.textHeader,
          true,
        ),
        "X-Shelves": /* @__PURE__ */ runtime.listHeader(runtime.numberHeader),
        "X-Total": runtime.numberHeader,
        "x-note": runtime.textHeader,
      }),
    ],
    429: [/* @__PURE__ */ runtime.headers({ "Retry-After": runtime.numberHeader })],
    undeclared: [
      /* @__PURE__ */ runtime.headers({
        "Set-Cookie": runtime.cookiesHeader,
        "X-Fresh": runtime.booleanHeader,
        "X-Keeper": runtime.jsonHeader,
        "X-Mood": runtime.textHeader,
        "X-Range": /* @__PURE__ */ runtime.objectHeader(
          { from: runtime.numberHeader, unit: runtime.textHeader },
          runtime.textHeader,
          true,
        ),
        "X-Shelves": /* @__PURE__ */ runtime.listHeader(runtime.numberHeader),
        "X-Total": runtime.numberHeader,
        "x-note": runtime.textHeader,
      }),
    ],
  },
};

export const countJars: runtime.Operation = {
  method: "HEAD",
  path: "/jars",
  responses: { "2XX": [] },
  parts: {
    "2XX": [/* @__PURE__ */ runtime.headers({ "X-Total": runtime.numberHeader })],
    undeclared: [/* @__PURE__ */ runtime.headers({ "X-Total": runtime.numberHeader })],
  },
};
