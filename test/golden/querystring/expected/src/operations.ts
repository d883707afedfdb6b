// Made by Katagami from Whole queries 1.0.0. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import * as descriptors from "./descriptors.js";
import * as runtime from "./runtime/index.js";
import type { operations } from "./schema.js";
import type { Auth } from "./client.js";

/** The operation as the description declares it. */
export type AsFormOperation = operations["asForm"];

/** What to send. */
export interface AsFormRequest {
  query?: AsFormOperation["parameters"]["query"];
}

/** What a successful call gives. */
export type AsFormData = undefined;

/** The bodies of the errors that the description knows. */
export type AsFormError = never;

/** Every way a call can fail. */
export type AsFormFailure = runtime.Unexpected;

/** Every way a call can end, told apart by `ok` and `status`. */
export type AsFormResult = runtime.Success<204, undefined> | runtime.Undeclared<unknown> | AsFormFailure;

/** The same, with the bytes of its body as they come. */
export function asForm(
  client: runtime.Client,
  request: AsFormRequest | undefined,
  options: runtime.DownloadOptions<Auth>,
): runtime.Download<AsFormResult>;
/** `GET /form` */
export function asForm(
  client: runtime.Client,
  request?: AsFormRequest,
  options?: runtime.CallOptions<Auth>,
): runtime.Call<AsFormResult, AsFormData>;
export function asForm(
  client: runtime.Client,
  request: AsFormRequest = {},
  options?: runtime.CommonOptions<Auth>,
): runtime.Call<AsFormResult | runtime.StreamedResult<AsFormResult>, AsFormData | ReadableStream<Uint8Array>> {
  return runtime.call(client, descriptors.asForm, request, options);
}

/** The operation as the description declares it. */
export type AsJsonOperation = operations["asJson"];

/** What to send. */
export interface AsJsonRequest {
  query: AsJsonOperation["parameters"]["query"];
}

/** What a successful call gives. */
export type AsJsonData = undefined;

/** The bodies of the errors that the description knows. */
export type AsJsonError = never;

/** Every way a call can fail. */
export type AsJsonFailure = runtime.Unexpected;

/** Every way a call can end, told apart by `ok` and `status`. */
export type AsJsonResult = runtime.Success<204, undefined> | runtime.Undeclared<unknown> | AsJsonFailure;

/** The same, with the bytes of its body as they come. */
export function asJson(
  client: runtime.Client,
  request: AsJsonRequest,
  options: runtime.DownloadOptions<Auth>,
): runtime.Download<AsJsonResult>;
/** `GET /json` */
export function asJson(
  client: runtime.Client,
  request: AsJsonRequest,
  options?: runtime.CallOptions<Auth>,
): runtime.Call<AsJsonResult, AsJsonData>;
export function asJson(
  client: runtime.Client,
  request: AsJsonRequest,
  options?: runtime.CommonOptions<Auth>,
): runtime.Call<AsJsonResult | runtime.StreamedResult<AsJsonResult>, AsJsonData | ReadableStream<Uint8Array>> {
  return runtime.call(client, descriptors.asJson, request, options);
}

/** The operation as the description declares it. */
export type AsTextOperation = operations["asText"];

/** What to send. */
export interface AsTextRequest {
  query?: AsTextOperation["parameters"]["query"];
}

/** What a successful call gives. */
export type AsTextData = undefined;

/** The bodies of the errors that the description knows. */
export type AsTextError = never;

/** Every way a call can fail. */
export type AsTextFailure = runtime.Unexpected;

/** Every way a call can end, told apart by `ok` and `status`. */
export type AsTextResult = runtime.Success<204, undefined> | runtime.Undeclared<unknown> | AsTextFailure;

/** The same, with the bytes of its body as they come. */
export function asText(
  client: runtime.Client,
  request: AsTextRequest | undefined,
  options: runtime.DownloadOptions<Auth>,
): runtime.Download<AsTextResult>;
/** `GET /text` */
export function asText(
  client: runtime.Client,
  request?: AsTextRequest,
  options?: runtime.CallOptions<Auth>,
): runtime.Call<AsTextResult, AsTextData>;
export function asText(
  client: runtime.Client,
  request: AsTextRequest = {},
  options?: runtime.CommonOptions<Auth>,
): runtime.Call<AsTextResult | runtime.StreamedResult<AsTextResult>, AsTextData | ReadableStream<Uint8Array>> {
  return runtime.call(client, descriptors.asText, request, options);
}
