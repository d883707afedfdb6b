// Made by Katagami from Telemetry 1.0.0. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import * as runtime from "./runtime/index.js";

export const features: runtime.Operation = {
  method: "GET",
  path: "/features",
  accept: "application/geo+json-seq",
  responses: { 200: [/* @__PURE__ */ runtime.jsonSequence()] },
};

export const run: runtime.Operation = {
  method: "POST",
  path: "/jobs",
  body: runtime.jsonBody,
  streaming: {
    property: "watch",
    value: true,
    accept: "application/x-ndjson",
    responses: {
      200: [
        /* @__PURE__ */ runtime.jsonLines({
          discriminator: "kind",
          end: ["done"],
          error: ["failed"],
          heartbeat: ["alive"],
        }),
      ],
    },
  },
  accept: "application/json",
  responses: { 200: [runtime.json] },
};

export const log: runtime.Operation = {
  method: "GET",
  path: "/log",
  accept: "application/jsonl",
  responses: { 200: [/* @__PURE__ */ runtime.jsonLines()] },
};

export const readings: runtime.Operation = {
  method: "GET",
  path: "/readings",
  accept: "application/x-ndjson",
  responses: { 200: [/* @__PURE__ */ runtime.jsonLines()] },
};

export const rows: runtime.Operation = {
  method: "GET",
  path: "/rows",
  accept: "application/json, application/stream+json",
  responses: { 200: [/* @__PURE__ */ runtime.jsonLines(), runtime.json] },
};
