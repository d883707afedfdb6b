// Made by Katagami from Several media types 1.0.0. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import * as runtime from "./runtime/index.js";

export const postBatch: runtime.Operation = {
  method: "POST",
  path: "/batches",
  body: /* @__PURE__ */ runtime.binaryBodyAs("application/jsonl"),
  bodies: {
    "application/jsonl": /* @__PURE__ */ runtime.binaryBodyAs("application/jsonl"),
    "multipart/mixed": /* @__PURE__ */ runtime.binaryBodyAs("multipart/mixed"),
  },
  responses: { 204: [runtime.anything] },
};

export const postImage: runtime.Operation = {
  method: "POST",
  path: "/images",
  body: /* @__PURE__ */ runtime.binaryBodyAs("image/*"),
  bodies: { "image/*": /* @__PURE__ */ runtime.binaryBodyAs("image/*") },
  responses: { 204: [runtime.anything] },
};

export const putNote: runtime.Operation = {
  method: "PUT",
  path: "/notes/{id}",
  parameters: { path: runtime.simplePath },
  body: runtime.jsonBody,
  bodies: {
    "application/json": runtime.jsonBody,
    "application/octet-stream": /* @__PURE__ */ runtime.binaryBodyAs("application/octet-stream"),
    "application/x-www-form-urlencoded": runtime.urlencodedBody,
    "application/xml": /* @__PURE__ */ runtime.textBodyAs("application/xml"),
    "multipart/form-data": runtime.multipartBody,
    "text/markdown": /* @__PURE__ */ runtime.textBodyAs("text/markdown"),
  },
  responses: { 204: [runtime.anything] },
};
