// Made by Katagami from JSON Schema 2020-12 1.0.0. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import * as runtime from "./runtime/index.js";

export const sendEverything: runtime.Operation = {
  method: "POST",
  path: "/everything",
  body: runtime.jsonBody,
  accept: "application/json",
  responses: { 200: [runtime.json] },
};
