// Made by Katagami from Bulletin 1.0.0. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import * as runtime from "./runtime/index.js";

export const data: runtime.Operation = {
  method: "GET",
  path: "/data",
  accept: "text/event-stream",
  responses: { 200: [/* @__PURE__ */ runtime.eventStream()] },
};

export const either: runtime.Operation = {
  method: "GET",
  path: "/either",
  accept: "text/event-stream",
  responses: { 200: [runtime.textEventStream] },
};

export const habit: runtime.Operation = {
  method: "GET",
  path: "/habit",
  accept: "text/event-stream",
  responses: { 200: [/* @__PURE__ */ runtime.eventStream()] },
};

export const habits: runtime.Operation = {
  method: "GET",
  path: "/habits",
  accept: "text/event-stream",
  responses: { 200: [/* @__PURE__ */ runtime.namedEventStream()] },
};

export const lines: runtime.Operation = {
  method: "GET",
  path: "/lines",
  accept: "text/event-stream",
  responses: { 200: [/* @__PURE__ */ runtime.namedEventStream({ json: [] })] },
};

export const ofKinds: runtime.Operation = {
  method: "GET",
  path: "/of-kinds",
  accept: "text/event-stream",
  responses: {
    200: [/* @__PURE__ */ runtime.namedEventStream({ json: ["addJson"], end: ["addInt64"], error: ["failed"] })],
  },
};

export const short: runtime.Operation = {
  method: "GET",
  path: "/short",
  accept: "text/event-stream",
  responses: { 200: [/* @__PURE__ */ runtime.eventStream()] },
};

export const todos: runtime.Operation = {
  method: "GET",
  path: "/todos",
  accept: "text/event-stream",
  responses: { 200: [/* @__PURE__ */ runtime.namedEventStream()] },
};
