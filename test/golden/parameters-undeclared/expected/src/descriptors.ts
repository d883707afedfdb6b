// Made by Katagami from What nobody declared 1.0.0. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import * as runtime from "./runtime/index.js";

export const addDraft: runtime.Operation = {
  method: "POST",
  path: "/drafts",
  body: runtime.jsonBody,
  accept: "application/json",
  responses: { 200: [runtime.json] },
};

export const form: runtime.Operation = {
  method: "POST",
  path: "/form",
  body: runtime.multipartBody,
  accept: "application/json",
  responses: { 200: [runtime.json] },
};

export const missing: runtime.Operation = {
  method: "GET",
  path: "/missing/{a}/{b}",
  parameters: { path: runtime.simplePath, header: runtime.simpleHeader },
  responses: { 200: [runtime.anything] },
};

export const only: runtime.Operation = {
  method: "GET",
  path: "/only",
  accept: "application/json",
  responses: { 200: [runtime.json] },
};

export const raw: runtime.Operation = {
  method: "POST",
  path: "/raw",
  body: /* @__PURE__ */ runtime.binaryBodyAs("*/*"),
  bodies: { "*/*": /* @__PURE__ */ runtime.binaryBodyAs("*/*") },
  responses: { 204: [runtime.anything] },
};
