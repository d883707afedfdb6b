// Made by Katagami from Errors that stream 1.0.0. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import * as runtime from "./runtime/index.js";

export const runJob: runtime.Operation = {
  method: "POST",
  path: "/jobs",
  accept: "application/json, text/event-stream",
  responses: { 200: [runtime.json], 500: [/* @__PURE__ */ runtime.eventStream()] },
};

export const watch: runtime.Operation = {
  method: "GET",
  path: "/watches",
  accept: "application/x-ndjson, text/event-stream",
  responses: {
    200: [/* @__PURE__ */ runtime.jsonLines()],
    400: [/* @__PURE__ */ runtime.jsonLines()],
    default: [runtime.textEventStream],
  },
};
