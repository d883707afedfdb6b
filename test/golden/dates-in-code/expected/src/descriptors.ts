// Made by Katagami from Times 1.0.0. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import * as runtime from "./runtime/index.js";
import * as runtimeValues from "./runtime/values/index.js";
import * as values from "./values.js";

export const send: runtime.Operation = {
  method: "POST",
  path: "/events",
  parameters: { query: runtime.formQuery, header: runtime.simpleHeader },
  body: /* @__PURE__ */ runtimeValues.writingJson(runtime.jsonBody, values.Event),
  complete: /* @__PURE__ */ runtimeValues.completing({
    query: { properties: { day: () => values.everyDay, days: () => values.place12 } },
    header: { properties: { "X-Day": () => values.everyDay } },
  }),
  accept: "application/json",
  responses: {
    200: [/* @__PURE__ */ runtimeValues.exactJson(values.Event)],
    400: [/* @__PURE__ */ runtimeValues.reading(runtime.json, values.place13)],
  },
};

export const plain: runtime.Operation = {
  method: "GET",
  path: "/plain",
  accept: "application/json",
  responses: { 200: [runtime.json] },
};

export const watch: runtime.Operation = {
  method: "GET",
  path: "/stream",
  accept: "application/x-ndjson",
  responses: {
    200: [
      /* @__PURE__ */ runtimeValues.reading(
        /* @__PURE__ */ runtime.jsonLines({ discriminator: "kind" }),
        values.Happening,
      ),
    ],
  },
};
