// Made by Katagami from Own servers 1.0.0. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import * as runtime from "./runtime/index.js";

export const ofPath: runtime.Operation = {
  method: "GET",
  path: "/files",
  server: /* @__PURE__ */ runtime.ownServer(
    { url: "https://{region}.files.example.com", variables: { region: { default: "eu", enum: ["eu", "us"] } } },
    { url: "https://files.staging.example.com" },
  ),
  responses: { 204: [runtime.anything] },
};

export const relative: runtime.Operation = {
  method: "PUT",
  path: "/files",
  server: /* @__PURE__ */ runtime.ownServer({ url: "/v2" }),
  responses: { 204: [runtime.anything] },
};

export const same: runtime.Operation = { method: "POST", path: "/files", responses: { 204: [runtime.anything] } };

export const undeclaredVariable: runtime.Operation = {
  method: "DELETE",
  path: "/files",
  server: /* @__PURE__ */ runtime.ownServer({ url: "https://{host}", variables: { host: { default: "{host}" } } }),
  responses: { 204: [runtime.anything] },
};

export const usual: runtime.Operation = { method: "GET", path: "/usual", responses: { 204: [runtime.anything] } };
