// Made by Katagami from Forms 1.0.0. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import * as runtime from "./runtime/index.js";
import * as runtimeValues from "./runtime/values/index.js";
import * as values from "./values.js";

export const getDay: runtime.Operation = {
  method: "GET",
  path: "/days/{day}/{at}",
  parameters: {
    path: runtime.simplePath,
    query: /* @__PURE__ */ runtime.queryAs({ range: { style: "deepObject", explode: true }, json: { style: "json" } }),
    header: /* @__PURE__ */ runtime.headerAs({ "X-Ids": { style: "json" } }),
    cookie: runtime.formCookie,
  },
  complete: /* @__PURE__ */ runtimeValues.completing({
    path: { properties: { day: () => values.Day } },
    query: { properties: { range: () => values.place3, json: () => values.place5 } },
    header: { properties: { "X-Ids": () => values.place6 } },
    cookie: { properties: { since: () => values.Day } },
  }),
  accept: "application/json",
  responses: { 200: [/* @__PURE__ */ runtimeValues.exactJson(values.Event)] },
  parts: {
    200: [
      /* @__PURE__ */ runtime.headers({
        "Last-Modified": /* @__PURE__ */ runtimeValues.inHeader(runtime.textHeader, values.everyDate),
        "X-Day": /* @__PURE__ */ runtimeValues.inHeader(runtime.textHeader, values.Day),
        "X-Days": /* @__PURE__ */ runtimeValues.inHeader(
          /* @__PURE__ */ runtime.listHeader(runtime.textHeader),
          values.place7,
        ),
        "X-Id": /* @__PURE__ */ runtimeValues.inHeader(runtime.numberHeader, values.everyInt64),
        "X-Json": /* @__PURE__ */ runtimeValues.inHeader(runtime.jsonHeader, values.place8),
      }),
    ],
    undeclared: [
      /* @__PURE__ */ runtime.headers({
        "Last-Modified": /* @__PURE__ */ runtimeValues.inHeader(runtime.textHeader, values.everyDate),
        "X-Day": /* @__PURE__ */ runtimeValues.inHeader(runtime.textHeader, values.Day),
        "X-Days": /* @__PURE__ */ runtimeValues.inHeader(
          /* @__PURE__ */ runtime.listHeader(runtime.textHeader),
          values.place7,
        ),
        "X-Id": /* @__PURE__ */ runtimeValues.inHeader(runtime.numberHeader, values.everyInt64),
        "X-Json": /* @__PURE__ */ runtimeValues.inHeader(runtime.jsonHeader, values.place8),
      }),
    ],
  },
};

export const sendMultipart: runtime.Operation = {
  method: "POST",
  path: "/multipart",
  body: /* @__PURE__ */ runtimeValues.writingForm(
    /* @__PURE__ */ runtime.multipartBodyAs({
      event: { contentType: "application/json" },
      events: { contentType: "application/json" },
      styled: { fields: /* @__PURE__ */ runtime.fieldsAs({ style: "form" }) },
    }),
    values.Form,
  ),
  responses: { 204: [runtime.anything] },
};

export const sendUrlencoded: runtime.Operation = {
  method: "POST",
  path: "/urlencoded",
  body: /* @__PURE__ */ runtimeValues.writingForm(
    /* @__PURE__ */ runtime.urlencodedBodyAs({ event: { style: "json", explode: true }, styled: { style: "form" } }),
    values.Form,
  ),
  responses: { 204: [runtime.anything] },
};
