// Made by Katagami from Times 1.0.0. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import * as runtime from "./runtime/index.js";
import * as runtimeValues from "./runtime/values/index.js";
import * as values from "./values.js";

export const setTime: runtime.Operation = {
  method: "PUT",
  path: "/times/{day}",
  parameters: { path: runtime.simplePath },
  body: runtime.jsonBody,
  complete: /* @__PURE__ */ runtimeValues.completing({ path: { properties: { day: () => values.everyPlainDate } } }),
  accept: "application/json",
  responses: { 200: [/* @__PURE__ */ runtimeValues.reading(runtime.json, values.Time)] },
};
