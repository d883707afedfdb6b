// Made by Katagami from Till 1.0.0. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import * as runtime from "./runtime/index.js";

export const draw: runtime.Operation = {
  method: "GET",
  path: "/draw",
  retry: { safe: false },
  responses: { 204: [runtime.anything] },
};

export const pay: runtime.Operation = {
  method: "POST",
  path: "/payments",
  parameters: { header: runtime.simpleHeader },
  body: runtime.jsonBody,
  complete: /* @__PURE__ */ runtime.idempotencyKey("Idempotency-Key"),
  retry: { codes: ["busy"], neverCodes: ["broke"] },
  responses: { 204: [runtime.anything] },
};

export const refund: runtime.Operation = {
  method: "POST",
  path: "/refunds",
  parameters: { header: runtime.simpleHeader },
  complete: /* @__PURE__ */ runtime.idempotencyKey("Idempotency-Key"),
  responses: { 204: [runtime.anything] },
};

export const search: runtime.Operation = {
  method: "POST",
  path: "/searches",
  parameters: { header: runtime.simpleHeader },
  complete: /* @__PURE__ */ runtime.idempotencyKey("idempotency-key"),
  retry: { safe: true },
  responses: { 204: [runtime.anything] },
};
