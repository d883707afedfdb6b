// Made by Katagami from Advisories 1.0.0', X = canaryRan(), Y = '. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import * as runtime from "./runtime/index.js";

export const mediaTypeCanaryRan: runtime.Operation = {
  method: "POST",
  path: "/ioactive','GET',null)&&canaryRan('a",
  body: /* @__PURE__ */ runtime.textBodyAs("text/plain;a=',canaryRan(),'"),
  responses: { 204: [runtime.anything] },
};

export const pathInTemplate: runtime.Operation = {
  method: "GET",
  path: "/users/`+canaryRan()+`/${canaryRan()}/'+canaryRan()+'/{id}",
  parameters: { path: runtime.simplePath, query: runtime.formQuery, header: runtime.simpleHeader },
  accept: "application/json;a=`${canaryRan()}`",
  responses: { 200: [runtime.json] },
};
