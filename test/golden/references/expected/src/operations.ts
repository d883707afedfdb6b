// Made by Katagami from References 1.0.0. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import * as descriptors from "./descriptors.js";
import * as runtime from "./runtime/index.js";
import type { operations } from "./schema.js";
import type { Auth } from "./client.js";

/** The operation as the description declares it. */
export type SharedOperation = operations["shared"];

/** What to send. */
export interface SharedRequest {}

/** What a successful call gives. */
export type SharedData = SharedOperation["responses"][200]["content"]["application/json"];

/** The bodies of the errors that the description knows. */
export type SharedError = never;

/** Every way a call can fail. */
export type SharedFailure = runtime.Unexpected;

/** Every way a call can end, told apart by `ok` and `status`. */
export type SharedResult = runtime.Success<200, SharedData> | runtime.Undeclared<SharedData> | SharedFailure;

/** The same, with the bytes of its body as they come. */
export function shared(
  client: runtime.Client,
  request: SharedRequest | undefined,
  options: runtime.DownloadOptions<Auth>,
): runtime.Download<SharedResult>;
/** `GET /a` */
export function shared(
  client: runtime.Client,
  request?: SharedRequest,
  options?: runtime.CallOptions<Auth>,
): runtime.Call<SharedResult, SharedData>;
export function shared(
  client: runtime.Client,
  request: SharedRequest = {},
  options?: runtime.CommonOptions<Auth>,
): runtime.Call<SharedResult | runtime.StreamedResult<SharedResult>, SharedData | ReadableStream<Uint8Array>> {
  return runtime.call(client, descriptors.shared, request, options);
}

/** The operation as the description declares it. */
export type Shared_2Operation = operations["shared_2"];

/** What to send. */
export interface Shared_2Request {}

/** What a successful call gives. */
export type Shared_2Data = Shared_2Operation["responses"][200]["content"]["application/json"];

/** The bodies of the errors that the description knows. */
export type Shared_2Error = never;

/** Every way a call can fail. */
export type Shared_2Failure = runtime.Unexpected;

/** Every way a call can end, told apart by `ok` and `status`. */
export type Shared_2Result = runtime.Success<200, Shared_2Data> | runtime.Undeclared<Shared_2Data> | Shared_2Failure;

/** The same, with the bytes of its body as they come. */
export function shared_2(
  client: runtime.Client,
  request: Shared_2Request | undefined,
  options: runtime.DownloadOptions<Auth>,
): runtime.Download<Shared_2Result>;
/** `GET /b` */
export function shared_2(
  client: runtime.Client,
  request?: Shared_2Request,
  options?: runtime.CallOptions<Auth>,
): runtime.Call<Shared_2Result, Shared_2Data>;
export function shared_2(
  client: runtime.Client,
  request: Shared_2Request = {},
  options?: runtime.CommonOptions<Auth>,
): runtime.Call<Shared_2Result | runtime.StreamedResult<Shared_2Result>, Shared_2Data | ReadableStream<Uint8Array>> {
  return runtime.call(client, descriptors.shared_2, request, options);
}

/** The operation as the description declares it. */
export type COperation = operations["c"];

/** What to send. */
export interface CRequest {
  query?: COperation["parameters"]["query"];
  body: COperation["requestBody"]["content"]["application/json"];
}

/** What a successful call gives. */
export type CData = COperation["responses"][200]["content"]["application/json"];

/** The bodies of the errors that the description knows. */
export type CError = Exclude<CFailure, runtime.Unexpected>["error"];

/** Every way a call can fail. */
export type CFailure =
  | runtime.Failure<400, COperation["responses"][400]["content"]["application/json"]>
  | runtime.Failure<404, COperation["responses"][404]["content"]["application/json"]>
  | runtime.Unexpected;

/** Every way a call can end, told apart by `ok` and `status`. */
export type CResult = runtime.Success<200, CData> | runtime.Undeclared<CData> | CFailure;

/** The same, with the bytes of its body as they come. */
export function c(
  client: runtime.Client,
  request: CRequest,
  options: runtime.DownloadOptions<Auth>,
): runtime.Download<CResult>;
/**
 * `POST /c`
 *
 * **Errors**
 * - `400` Missing.
 * - `404` Missing.
 */
export function c(
  client: runtime.Client,
  request: CRequest,
  options?: runtime.CallOptions<Auth>,
): runtime.Call<CResult, CData>;
export function c(
  client: runtime.Client,
  request: CRequest,
  options?: runtime.CommonOptions<Auth>,
): runtime.Call<CResult | runtime.StreamedResult<CResult>, CData | ReadableStream<Uint8Array>> {
  return runtime.call(client, descriptors.c, request, options);
}
