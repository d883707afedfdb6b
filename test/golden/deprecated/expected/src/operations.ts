// Made by Katagami from 古いAPI 1.0.0. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import * as descriptors from "./descriptors.js";
import * as runtime from "./runtime/index.js";
import type { operations } from "./schema.js";
import type { Auth } from "./client.js";

/** The operation as the description declares it. */
export type GetOldOperation = operations["getOld"];

/** What to send. */
export interface GetOldRequest {
  query?: GetOldOperation["parameters"]["query"];
}

/** What a successful call gives. */
export type GetOldData = GetOldOperation["responses"][200]["content"]["application/json"];

/** The bodies of the errors that the description knows. */
export type GetOldError = never;

/** Every way a call can fail. */
export type GetOldFailure = runtime.Unexpected;

/** Every way a call can end, told apart by `ok` and `status`. */
export type GetOldResult = runtime.Success<200, GetOldData> | runtime.Undeclared<GetOldData> | GetOldFailure;

/** The same, with the bytes of its body as they come. */
export function getOld(
  client: runtime.Client,
  request: GetOldRequest | undefined,
  options: runtime.DownloadOptions<Auth>,
): runtime.Download<GetOldResult>;
/**
 * 古い操作
 *
 * `GET /old`
 *
 * @deprecated
 */
export function getOld(
  client: runtime.Client,
  request?: GetOldRequest,
  options?: runtime.CallOptions<Auth>,
): runtime.Call<GetOldResult, GetOldData>;
export function getOld(
  client: runtime.Client,
  request: GetOldRequest = {},
  options?: runtime.CommonOptions<Auth>,
): runtime.Call<GetOldResult | runtime.StreamedResult<GetOldResult>, GetOldData | ReadableStream<Uint8Array>> {
  return runtime.call(client, descriptors.getOld, request, options);
}
