// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import type { Exchange } from "./exchange.js";
import type { Result } from "./result.js";
/** Works out properties of a result beyond its data, such as typed headers and links. */
export type ResultPart = (result: Result, exchange: Exchange) => object;
