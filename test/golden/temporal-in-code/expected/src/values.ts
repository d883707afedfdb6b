// Made by Katagami from Times 1.0.0. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import * as runtime from "./runtime/values/index.js";

export const Time: runtime.Values = { properties: { at: () => everyInstant, day: () => everyPlainDate } };

export const everyInstant: runtime.Values = { text: runtime.instant };

export const everyPlainDate: runtime.Values = { text: runtime.plainDate };
