// Made by Katagami from Tide 1.0.0. Do not edit.

import * as runtime from "./runtime/index.js";

export const watchTides: runtime.Operation = {
  method: "GET",
  path: "/tides",
  responses: {
    default: [/* @__PURE__ */ runtime.eventStream({ text: true })],
    "2XX": [/* @__PURE__ */ runtime.eventStream({ text: true })],
  },
};

export const probeTides: runtime.Operation = { method: "HEAD", path: "/tides", responses: { 200: [] } };
