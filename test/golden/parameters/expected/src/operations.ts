// Made by Katagami from Parameters 1.0.0. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import * as descriptors from "./descriptors.js";
import * as runtime from "./runtime/index.js";
import type { operations } from "./schema.js";
import type { Auth } from "./client.js";

/** The operation as the description declares it. */
export type EveryPlaceOperation = operations["everyPlace"];

/** What to send. */
export interface EveryPlaceRequest {
  path: EveryPlaceOperation["parameters"]["path"];
  query: EveryPlaceOperation["parameters"]["query"];
  header?: EveryPlaceOperation["parameters"]["header"];
  cookie: EveryPlaceOperation["parameters"]["cookie"];
}

/** What a successful call gives. */
export type EveryPlaceData = undefined;

/** The bodies of the errors that the description knows. */
export type EveryPlaceError = never;

/** Every way a call can fail. */
export type EveryPlaceFailure = runtime.Unexpected;

/** Every way a call can end, told apart by `ok` and `status`. */
export type EveryPlaceResult = runtime.Success<204, undefined> | runtime.Undeclared<unknown> | EveryPlaceFailure;

/** The same, with the bytes of its body as they come. */
export function everyPlace(
  client: runtime.Client,
  request: EveryPlaceRequest,
  options: runtime.DownloadOptions<Auth>,
): runtime.Download<EveryPlaceResult>;
/** `GET /a/{id}` */
export function everyPlace(
  client: runtime.Client,
  request: EveryPlaceRequest,
  options?: runtime.CallOptions<Auth>,
): runtime.Call<EveryPlaceResult, EveryPlaceData>;
export function everyPlace(
  client: runtime.Client,
  request: EveryPlaceRequest,
  options?: runtime.CommonOptions<Auth>,
): runtime.Call<
  EveryPlaceResult | runtime.StreamedResult<EveryPlaceResult>,
  EveryPlaceData | ReadableStream<Uint8Array>
> {
  return runtime.call(client, descriptors.everyPlace, request, options);
}

/** The operation as the description declares it. */
export type PathOnlyOperation = operations["pathOnly"];

/** What to send. */
export interface PathOnlyRequest {
  path: PathOnlyOperation["parameters"]["path"];
  query?: PathOnlyOperation["parameters"]["query"];
}

/** What a successful call gives. */
export type PathOnlyData = undefined;

/** The bodies of the errors that the description knows. */
export type PathOnlyError = never;

/** Every way a call can fail. */
export type PathOnlyFailure = runtime.Unexpected;

/** Every way a call can end, told apart by `ok` and `status`. */
export type PathOnlyResult = runtime.Success<204, undefined> | runtime.Undeclared<unknown> | PathOnlyFailure;

/** The same, with the bytes of its body as they come. */
export function pathOnly(
  client: runtime.Client,
  request: PathOnlyRequest,
  options: runtime.DownloadOptions<Auth>,
): runtime.Download<PathOnlyResult>;
/** `DELETE /a/{id}` */
export function pathOnly(
  client: runtime.Client,
  request: PathOnlyRequest,
  options?: runtime.CallOptions<Auth>,
): runtime.Call<PathOnlyResult, PathOnlyData>;
export function pathOnly(
  client: runtime.Client,
  request: PathOnlyRequest,
  options?: runtime.CommonOptions<Auth>,
): runtime.Call<PathOnlyResult | runtime.StreamedResult<PathOnlyResult>, PathOnlyData | ReadableStream<Uint8Array>> {
  return runtime.call(client, descriptors.pathOnly, request, options);
}

/** The operation as the description declares it. */
export type AllOptionalOperation = operations["allOptional"];

/** What to send. */
export interface AllOptionalRequest {
  query?: AllOptionalOperation["parameters"]["query"];
}

/** What a successful call gives. */
export type AllOptionalData = undefined;

/** The bodies of the errors that the description knows. */
export type AllOptionalError = never;

/** Every way a call can fail. */
export type AllOptionalFailure = runtime.Unexpected;

/** Every way a call can end, told apart by `ok` and `status`. */
export type AllOptionalResult = runtime.Success<204, undefined> | runtime.Undeclared<unknown> | AllOptionalFailure;

/** The same, with the bytes of its body as they come. */
export function allOptional(
  client: runtime.Client,
  request: AllOptionalRequest | undefined,
  options: runtime.DownloadOptions<Auth>,
): runtime.Download<AllOptionalResult>;
/** `GET /optional` */
export function allOptional(
  client: runtime.Client,
  request?: AllOptionalRequest,
  options?: runtime.CallOptions<Auth>,
): runtime.Call<AllOptionalResult, AllOptionalData>;
export function allOptional(
  client: runtime.Client,
  request: AllOptionalRequest = {},
  options?: runtime.CommonOptions<Auth>,
): runtime.Call<
  AllOptionalResult | runtime.StreamedResult<AllOptionalResult>,
  AllOptionalData | ReadableStream<Uint8Array>
> {
  return runtime.call(client, descriptors.allOptional, request, options);
}
