// Made by Katagami from Workshop 1.2.0. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import * as runtime from "./runtime/index.js";

export const stopJob: runtime.Operation = {
  method: "POST",
  path: "/jobs/{job_id}/stop",
  parameters: { path: runtime.simplePath },
  body: runtime.jsonBody,
  security: [["Key"]],
  accept: "application/json",
  responses: { 200: [runtime.json], 400: [runtime.json], 401: [] },
};
