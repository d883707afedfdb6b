// Made by Katagami from Weaver 1.0.0. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import * as runtime from "./runtime/index.js";

export const weave: runtime.Operation = {
  method: "POST",
  path: "/cloths",
  body: runtime.jsonBody,
  streaming: {
    property: "mode",
    value: "threads",
    accept: "text/event-stream",
    responses: {
      200: [
        /* @__PURE__ */ runtime.stoppable(
          /* @__PURE__ */ runtime.eventStream({
            discriminator: "kind",
            end: ["done"],
            error: ["broken"],
            heartbeat: ["pulse"],
          }),
          {
            operation: () => stopWeaving,
            path: { cloth_id: ["$response", "body", "cloth_id"] },
            body: { user: ["$request", "body", "user"] },
          },
        ),
      ],
    },
  },
  accept: "application/json",
  responses: { 200: [runtime.json] },
};

export const stopWeaving: runtime.Operation = {
  method: "POST",
  path: "/cloths/{cloth_id}/stop",
  parameters: { path: runtime.simplePath },
  body: runtime.jsonBody,
  accept: "application/json",
  responses: { 200: [runtime.json] },
};
