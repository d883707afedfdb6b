// Made by Katagami from Weaver 1.0.0. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import type { components } from "./schema.js";

export type Broken = components["schemas"]["Broken"];

export type Cloth = components["schemas"]["Cloth"];

export type Done = components["schemas"]["Done"];

export type Pulse = components["schemas"]["Pulse"];

export type Thread = components["schemas"]["Thread"];

export type ThreadEvent = components["schemas"]["ThreadEvent"];

export type ThreadEventBase = components["schemas"]["ThreadEventBase"];
