// Made by Katagami from Vault 1.0.0. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import * as runtime from "./runtime/index.js";

export const listBoxes: runtime.Operation = {
  method: "GET",
  path: "/boxes",
  security: [["service"], ["user"]],
  responses: { 204: [runtime.anything], 401: [] },
};

export const withDigest: runtime.Operation = {
  method: "GET",
  path: "/old",
  parameters: { header: runtime.simpleHeader },
  security: [["digest"]],
  responses: { 204: [runtime.anything], 401: [] },
};

export const sealed: runtime.Operation = {
  method: "GET",
  path: "/sealed",
  responses: { 204: [runtime.anything], 401: [] },
};
