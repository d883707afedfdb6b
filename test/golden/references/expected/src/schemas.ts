// Made by Katagami from References 1.0.0. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import type { components } from "./schema.js";

export type oddNameXY = components["schemas"]["odd.name-% x/y"];

export type Part = components["schemas"]["Part"];

export type TreeBranchesItems = components["schemas"]["TreeBranchesItems"];
