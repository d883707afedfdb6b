// Made by Katagami from Content parameters 1.0.0. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import * as descriptors from "./descriptors.js";
import * as runtime from "./runtime/index.js";
import type { operations } from "./schema.js";
import type { Auth } from "./client.js";

/** The operation as the description declares it. */
export type NearestOperation = operations["nearest"];

/** What to send. */
export interface NearestRequest {
  path: NearestOperation["parameters"]["path"];
  query?: NearestOperation["parameters"]["query"];
  header?: NearestOperation["parameters"]["header"];
  cookie?: NearestOperation["parameters"]["cookie"];
}

/** What a successful call gives. */
export type NearestData = undefined;

/** The bodies of the errors that the description knows. */
export type NearestError = never;

/** Every way a call can fail. */
export type NearestFailure = runtime.Unexpected;

/** Every way a call can end, told apart by `ok` and `status`. */
export type NearestResult = runtime.Success<204, undefined> | runtime.Undeclared<unknown> | NearestFailure;

/** The same, with the bytes of its body as they come. */
export function nearest(
  client: runtime.Client,
  request: NearestRequest,
  options: runtime.DownloadOptions<Auth>,
): runtime.Download<NearestResult>;
/** `GET /points/{point}` */
export function nearest(
  client: runtime.Client,
  request: NearestRequest,
  options?: runtime.CallOptions<Auth>,
): runtime.Call<NearestResult, NearestData>;
export function nearest(
  client: runtime.Client,
  request: NearestRequest,
  options?: runtime.CommonOptions<Auth>,
): runtime.Call<NearestResult | runtime.StreamedResult<NearestResult>, NearestData | ReadableStream<Uint8Array>> {
  return runtime.call(client, descriptors.nearest, request, options);
}
