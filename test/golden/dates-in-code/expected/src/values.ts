// Made by Katagami from Times 1.0.0. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import * as runtime from "./runtime/values/index.js";

export const Event: runtime.Values = {
  properties: {
    at: () => everyDate,
    before: () => Event,
    day: () => everyDay,
    happened: () => Happening,
    id: () => everyInt64,
    ids: () => place7,
    list: () => place8,
    map: () => place9,
    maybe: () => place10,
    nullable: () => everyDate,
    pair: () => place11,
    plain: () => everyInt64,
    written: () => everyDate,
  },
};

export const everyDate: runtime.Values = { text: runtime.date };

export const everyDay: runtime.Values = { text: runtime.day };

export const Happening: runtime.Values = { by: { property: "kind", values: { opened: () => Opened } } };

export const Opened: runtime.Values = { properties: { at: () => everyDate } };

export const everyInt64: runtime.Values = { number: runtime.int64 };

export const place7: runtime.Values = { items: () => everyInt64 };

export const place8: runtime.Values = { items: () => everyDate };

export const place9: runtime.Values = { others: () => everyDay };

export const place10: runtime.Values = { text: runtime.date };

export const place11: runtime.Values = { first: [() => ({}), () => everyDate] };

export const place12: runtime.Values = { items: () => everyDay };

export const place13: runtime.Values = { properties: { at: () => everyDate } };
