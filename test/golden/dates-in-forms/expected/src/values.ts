// Made by Katagami from Forms 1.0.0. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import * as runtime from "./runtime/values/index.js";

export const Day: runtime.Values = { text: runtime.day };

export const everyDate: runtime.Values = { text: runtime.date };

export const place3: runtime.Values = { properties: { from: () => Day, id: () => everyInt64, to: () => everyDate } };

export const everyInt64: runtime.Values = { number: runtime.int64 };

export const place5: runtime.Values = { properties: { at: () => everyDate, from: () => Day, id: () => everyInt64 } };

export const place6: runtime.Values = { items: () => everyInt64 };

export const place7: runtime.Values = { items: () => Day };

export const place8: runtime.Values = { properties: { at: () => everyDate } };

export const Event: runtime.Values = { properties: { at: () => everyDate, day: () => Day, id: () => everyInt64 } };

export const Form: runtime.Values = {
  properties: {
    at: () => everyDate,
    day: () => Day,
    days: () => place11,
    event: () => Event,
    events: () => place12,
    id: () => everyInt64,
    styled: () => place13,
  },
};

export const place11: runtime.Values = { items: () => Day };

export const place12: runtime.Values = { items: () => Event };

export const place13: runtime.Values = { items: () => Day };
