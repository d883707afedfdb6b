// Made by Katagami from Tide 1.0.0. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import * as runtime from "./runtime/index.js";

export const watchTides: runtime.Operation = {
  method: "GET",
  path: "/tides",
  accept: "text/event-stream",
  responses: { default: [runtime.textEventStream], "2XX": [runtime.textEventStream] },
};

export const probeTides: runtime.Operation = { method: "HEAD", path: "/tides", responses: { 200: [] } };
