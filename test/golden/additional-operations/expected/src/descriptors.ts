// Made by Katagami from Folders 1.0.0. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import * as runtime from "./runtime/index.js";

export const readFile: runtime.Operation = {
  method: "GET",
  path: "/files/{name}",
  parameters: { path: runtime.simplePath },
  accept: "text/plain",
  responses: { 200: [runtime.text] },
};

export const makeFile: runtime.Operation = {
  method: "POST",
  path: "/files/{name}",
  parameters: { path: runtime.simplePath },
  responses: { 204: [runtime.anything] },
};

export const halveFile: runtime.Operation = {
  method: "50%",
  path: "/files/{name}",
  parameters: { path: runtime.simplePath },
  responses: { 204: [runtime.anything] },
};

export const copyFile: runtime.Operation = {
  method: "COPY",
  path: "/files/{name}",
  parameters: { path: runtime.simplePath, header: runtime.simpleHeader },
  accept: "application/json",
  responses: { 201: [runtime.json], 409: [runtime.json] },
};

export const propfindFilesName: runtime.Operation = {
  method: "PROPFIND",
  path: "/files/{name}",
  parameters: { path: runtime.simplePath },
  body: runtime.jsonBody,
  accept: "application/json",
  responses: { 207: [runtime.json] },
};

export const trackFile: runtime.Operation = {
  method: "TRACK",
  path: "/files/{name}",
  parameters: { path: runtime.simplePath },
  responses: { 204: [runtime.anything] },
};

export const purgeFile: runtime.Operation = {
  method: "purge",
  path: "/files/{name}",
  parameters: { path: runtime.simplePath },
  responses: { 204: [runtime.anything] },
};

export const lock: runtime.Operation = {
  method: "LOCK",
  path: "/locks",
  body: runtime.jsonBody,
  responses: { 204: [runtime.anything] },
};
