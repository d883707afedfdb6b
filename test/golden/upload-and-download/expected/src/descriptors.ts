// Made by Katagami from Recorder 1.0.0. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import * as runtime from "./runtime/index.js";

export const fill: runtime.Operation = {
  method: "POST",
  path: "/forms",
  body: runtime.urlencodedBody,
  accept: "application/vnd.form+json; v=1",
  responses: { 200: [runtime.json] },
};

export const jingle: runtime.Operation = {
  method: "GET",
  path: "/jingle",
  accept: "audio/mpeg",
  responses: { 200: [/* @__PURE__ */ runtime.blobAs("audio/mpeg")] },
};

export const note: runtime.Operation = {
  method: "POST",
  path: "/notes",
  body: runtime.textBody,
  accept: "text/csv",
  responses: { 200: [/* @__PURE__ */ runtime.textAs("text/csv")] },
};

export const upload: runtime.Operation = {
  method: "POST",
  path: "/recordings",
  body: runtime.multipartBody,
  accept: "application/json",
  responses: { 201: [runtime.json] },
};

export const download: runtime.Operation = {
  method: "GET",
  path: "/recordings/{id}",
  parameters: { path: runtime.simplePath },
  accept: "audio/mpeg",
  responses: { 200: [/* @__PURE__ */ runtime.blobAs("audio/mpeg")] },
};

export const replace: runtime.Operation = {
  method: "PUT",
  path: "/recordings/{id}",
  parameters: { path: runtime.simplePath },
  body: /* @__PURE__ */ runtime.binaryBodyAs("application/octet-stream"),
  responses: { 204: [runtime.anything] },
};
