// Made by Katagami from Telemetry 1.0.0. Do not edit.

import * as runtime from "./runtime/index.js";

export const readings: runtime.Operation = {
  method: "GET",
  path: "/readings",
  responses: { 200: [/* @__PURE__ */ runtime.jsonLines("application/x-ndjson")] },
};

export const rows: runtime.Operation = {
  method: "GET",
  path: "/rows",
  responses: { 200: [/* @__PURE__ */ runtime.jsonLines("application/stream+json"), runtime.json] },
};

export const features: runtime.Operation = {
  method: "GET",
  path: "/features",
  responses: { 200: [/* @__PURE__ */ runtime.jsonSequence("application/geo+json-seq")] },
};

export const log: runtime.Operation = {
  method: "GET",
  path: "/log",
  responses: { 200: [/* @__PURE__ */ runtime.jsonLines("application/jsonl")] },
};

export const run: runtime.Operation = {
  method: "POST",
  path: "/jobs",
  body: runtime.jsonBody,
  streaming: { property: "watch", value: true },
  responses: {
    200: [
      runtime.json,
      /* @__PURE__ */ runtime.jsonLines("application/x-ndjson", {
        discriminator: "kind",
        end: ["done"],
        error: ["failed"],
        heartbeat: ["alive"],
      }),
    ],
  },
};
