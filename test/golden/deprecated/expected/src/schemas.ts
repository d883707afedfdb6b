// Made by Katagami from 古いAPI 1.0.0. Do not edit.

import type { components } from "./schema.js";

/**
 * もう使わない。
 * @deprecated
 */
export type Old = components["schemas"]["Old"];
