// Made by Katagami from Ticker 1.0.0. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import * as runtime from "./runtime/index.js";

export const listen: runtime.Operation = {
  method: "POST",
  path: "/ticks",
  body: runtime.jsonBody,
  accept: "application/json, text/event-stream",
  responses: { 200: [runtime.json, runtime.textEventStream] },
};
