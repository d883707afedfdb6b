// Made by Katagami from Names 1.0.0. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import * as runtime from "./runtime/index.js";

export const getTheThing: runtime.Operation = {
  method: "GET",
  path: "/dashes",
  responses: { 204: [runtime.anything] },
};

export const _2fa: runtime.Operation = { method: "GET", path: "/digit", responses: { 204: [runtime.anything] } };

export const _41: runtime.Operation = { method: "GET", path: "/escape", responses: { 204: [runtime.anything] } };

export const aB: runtime.Operation = { method: "GET", path: "/hash", responses: { 204: [runtime.anything] } };

export const 会話を止める: runtime.Operation = {
  method: "GET",
  path: "/nihongo",
  accept: "application/json",
  responses: { 200: [runtime.json] },
};

export const getNoIdHere: runtime.Operation = {
  method: "GET",
  path: "/no/{id}/here",
  parameters: { path: runtime.simplePath },
  responses: { 204: [runtime.anything] },
};

export const half: runtime.Operation = { method: "GET", path: "/percent", responses: { 204: [runtime.anything] } };

export const constructor: runtime.Operation = { method: "GET", path: "/proto", responses: { 204: [runtime.anything] } };

export const delete_: runtime.Operation = { method: "GET", path: "/reserved", responses: { 204: [runtime.anything] } };

export const show: runtime.Operation = {
  method: "GET",
  path: "/schemas",
  accept: "application/json",
  responses: { 200: [runtime.json] },
};

export const aB2: runtime.Operation = { method: "GET", path: "/slash", responses: { 204: [runtime.anything] } };

export const createClient2: runtime.Operation = {
  method: "GET",
  path: "/taken",
  responses: { 204: [runtime.anything] },
};

export const a1b: runtime.Operation = { method: "GET", path: "/tilde", responses: { 204: [runtime.anything] } };

export const twin: runtime.Operation = { method: "GET", path: "/twins/1", responses: { 204: [runtime.anything] } };

export const twin2: runtime.Operation = { method: "GET", path: "/twins/2", responses: { 204: [runtime.anything] } };
