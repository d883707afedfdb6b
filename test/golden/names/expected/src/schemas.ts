// Made by Katagami from Names 1.0.0. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import type { components } from "./schema.js";

export type ApiErrorSchema = components["schemas"]["ApiError"];

export type BlobSchema = components["schemas"]["Blob"];

export type CallSchema = components["schemas"]["Call"];

export type ClientSchema = components["schemas"]["Client"];

export type Promise = components["schemas"]["Promise"];

export type ShowData = components["schemas"]["ShowData"];

export type dottedNameV1 = components["schemas"]["dotted.name-v1"];

export type showSchema = components["schemas"]["show"];

export type string_ = components["schemas"]["string"];

export type toString = components["schemas"]["toString"];

export type 会話 = components["schemas"]["会話"];
