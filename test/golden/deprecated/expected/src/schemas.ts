// Made by Katagami from 古いAPI 1.0.0. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import type { components } from "./schema.js";

/**
 * もう使わない。
 * @deprecated
 */
export type Old = components["schemas"]["Old"];
