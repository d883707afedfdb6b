// Made by Katagami from Statuses 1.0.0. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import * as descriptors from "./descriptors.js";
import * as runtime from "./runtime/index.js";
import type { operations } from "./schema.js";
import type { Auth } from "./client.js";

/** The operation as the description declares it. */
export type NoSuccessOperation = operations["noSuccess"];

/** What to send. */
export interface NoSuccessRequest {}

/** What a successful call gives. */
export type NoSuccessData = unknown;

/** The bodies of the errors that the description knows. */
export type NoSuccessError = Exclude<NoSuccessFailure, runtime.Unexpected>["error"];

/** Every way a call can fail. */
export type NoSuccessFailure =
  runtime.Failure<400, NoSuccessOperation["responses"][400]["content"]["application/json"]> | runtime.Unexpected;

/** Every way a call can end, told apart by `ok` and `status`. */
export type NoSuccessResult =
  runtime.Success<Exclude<runtime.Status<"2XX">, 400>, unknown> | runtime.Undeclared<NoSuccessData> | NoSuccessFailure;

/** The same, with the bytes of its body as they come. */
export function noSuccess(
  client: runtime.Client,
  request: NoSuccessRequest | undefined,
  options: runtime.DownloadOptions<Auth>,
): runtime.Download<NoSuccessResult>;
/**
 * `GET /no-success`
 *
 * **Errors**
 * - `400` Bad.
 */
export function noSuccess(
  client: runtime.Client,
  request?: NoSuccessRequest,
  options?: runtime.CallOptions<Auth>,
): runtime.Call<NoSuccessResult, NoSuccessData>;
export function noSuccess(
  client: runtime.Client,
  request: NoSuccessRequest = {},
  options?: runtime.CommonOptions<Auth>,
): runtime.Call<NoSuccessResult | runtime.StreamedResult<NoSuccessResult>, NoSuccessData | ReadableStream<Uint8Array>> {
  return runtime.call(client, descriptors.noSuccess, request, options);
}

/** The operation as the description declares it. */
export type OnlyDefaultOperation = operations["onlyDefault"];

/** What to send. */
export interface OnlyDefaultRequest {}

/** What a successful call gives. */
export type OnlyDefaultData = OnlyDefaultOperation["responses"]["default"]["content"]["application/json"];

/** The bodies of the errors that the description knows. */
export type OnlyDefaultError = Exclude<OnlyDefaultFailure, runtime.Unexpected>["error"];

/** Every way a call can fail. */
export type OnlyDefaultFailure =
  | runtime.Failure<
      runtime.Status<"default">,
      OnlyDefaultOperation["responses"]["default"]["content"]["application/json"]
    >
  | runtime.Unexpected;

/** Every way a call can end, told apart by `ok` and `status`. */
export type OnlyDefaultResult =
  runtime.Success<runtime.Status<"2XX">, OnlyDefaultData> | runtime.Undeclared<OnlyDefaultData> | OnlyDefaultFailure;

/** The same, with the bytes of its body as they come. */
export function onlyDefault(
  client: runtime.Client,
  request: OnlyDefaultRequest | undefined,
  options: runtime.DownloadOptions<Auth>,
): runtime.Download<OnlyDefaultResult>;
/**
 * `GET /only-default`
 *
 * **Errors**
 * - `default` Whatever comes.
 */
export function onlyDefault(
  client: runtime.Client,
  request?: OnlyDefaultRequest,
  options?: runtime.CallOptions<Auth>,
): runtime.Call<OnlyDefaultResult, OnlyDefaultData>;
export function onlyDefault(
  client: runtime.Client,
  request: OnlyDefaultRequest = {},
  options?: runtime.CommonOptions<Auth>,
): runtime.Call<
  OnlyDefaultResult | runtime.StreamedResult<OnlyDefaultResult>,
  OnlyDefaultData | ReadableStream<Uint8Array>
> {
  return runtime.call(client, descriptors.onlyDefault, request, options);
}

/** The operation as the description declares it. */
export type RangesOperation = operations["ranges"];

/** What to send. */
export interface RangesRequest {}

/** What a successful call gives. */
export type RangesData = undefined | RangesOperation["responses"]["2XX"]["content"]["application/json"];

/** The bodies of the errors that the description knows. */
export type RangesError = Exclude<RangesFailure, runtime.Unexpected>["error"];

/** Every way a call can fail. */
export type RangesFailure =
  | runtime.Failure<404, RangesOperation["responses"][404]["content"]["application/json"]>
  | runtime.Failure<503, runtime.UntypedBody>
  | runtime.Failure<
      Exclude<runtime.Status<"4XX">, 204 | 404 | 503 | runtime.Status<"2XX">>,
      RangesOperation["responses"]["4XX"]["content"]["application/json"]
    >
  | runtime.Failure<
      Exclude<runtime.Status<"default">, 204 | 404 | 503 | runtime.Status<"2XX"> | runtime.Status<"4XX">>,
      RangesOperation["responses"]["default"]["content"]["application/json"]
    >
  | runtime.Unexpected;

/** Every way a call can end, told apart by `ok` and `status`. */
export type RangesResult =
  | runtime.Success<204, undefined>
  | runtime.Success<
      Exclude<runtime.Status<"2XX">, 204 | 404 | 503 | runtime.Status<"4XX">>,
      RangesOperation["responses"]["2XX"]["content"]["application/json"]
    >
  | runtime.Undeclared<RangesData>
  | RangesFailure;

/** The same, with the bytes of its body as they come. */
export function ranges(
  client: runtime.Client,
  request: RangesRequest | undefined,
  options: runtime.DownloadOptions<Auth>,
): runtime.Download<RangesResult>;
/**
 * `GET /ranges`
 *
 * **Errors**
 * - `404` Missing.
 * - `503` Away.
 * - `4XX` Your fault.
 * - `default` Anything else.
 */
export function ranges(
  client: runtime.Client,
  request?: RangesRequest,
  options?: runtime.CallOptions<Auth>,
): runtime.Call<RangesResult, RangesData>;
export function ranges(
  client: runtime.Client,
  request: RangesRequest = {},
  options?: runtime.CommonOptions<Auth>,
): runtime.Call<RangesResult | runtime.StreamedResult<RangesResult>, RangesData | ReadableStream<Uint8Array>> {
  return runtime.call(client, descriptors.ranges, request, options);
}

/** The operation as the description declares it. */
export type RedirectOperation = operations["redirect"];

/** What to send. */
export interface RedirectRequest {}

/** What a successful call gives. */
export type RedirectData = unknown;

/** The bodies of the errors that the description knows. */
export type RedirectError = Exclude<RedirectFailure, runtime.Unexpected>["error"];

/** Every way a call can fail. */
export type RedirectFailure = runtime.Failure<302, runtime.UntypedBody> | runtime.Unexpected;

/** Every way a call can end, told apart by `ok` and `status`. */
export type RedirectResult =
  runtime.Success<Exclude<runtime.Status<"2XX">, 302>, unknown> | runtime.Undeclared<RedirectData> | RedirectFailure;

/** The same, with the bytes of its body as they come. */
export function redirect(
  client: runtime.Client,
  request: RedirectRequest | undefined,
  options: runtime.DownloadOptions<Auth>,
): runtime.Download<RedirectResult>;
/**
 * `GET /redirect`
 *
 * **Errors**
 * - `302` Elsewhere.
 */
export function redirect(
  client: runtime.Client,
  request?: RedirectRequest,
  options?: runtime.CallOptions<Auth>,
): runtime.Call<RedirectResult, RedirectData>;
export function redirect(
  client: runtime.Client,
  request: RedirectRequest = {},
  options?: runtime.CommonOptions<Auth>,
): runtime.Call<RedirectResult | runtime.StreamedResult<RedirectResult>, RedirectData | ReadableStream<Uint8Array>> {
  return runtime.call(client, descriptors.redirect, request, options);
}

/** The operation as the description declares it. */
export type TwoTypesOperation = operations["twoTypes"];

/** What to send. */
export interface TwoTypesRequest {}

/** What a successful call gives. */
export type TwoTypesData = TwoTypesOperation["responses"][200]["content"]["application/json"];

/** The bodies of the errors that the description knows. */
export type TwoTypesError = never;

/** Every way a call can fail. */
export type TwoTypesFailure = runtime.Unexpected;

/** Every way a call can end, told apart by `ok` and `status`. */
export type TwoTypesResult = runtime.Success<200, TwoTypesData> | runtime.Undeclared<TwoTypesData> | TwoTypesFailure;

/** The same, with the bytes of its body as they come. */
export function twoTypes(
  client: runtime.Client,
  request: TwoTypesRequest | undefined,
  options: runtime.DownloadOptions<Auth>,
): runtime.Download<TwoTypesResult>;
/** The same, with its body as a text. */
export function twoTypes(
  client: runtime.Client,
  request: TwoTypesRequest | undefined,
  options: runtime.AcceptOptions<Auth, "text/csv">,
): runtime.Call<runtime.TextResult<TwoTypesResult>, string>;
/** `GET /two-types` */
export function twoTypes(
  client: runtime.Client,
  request?: TwoTypesRequest,
  options?: runtime.CallOptions<Auth>,
): runtime.Call<TwoTypesResult, TwoTypesData>;
export function twoTypes(
  client: runtime.Client,
  request: TwoTypesRequest = {},
  options?: runtime.CommonOptions<Auth>,
): runtime.Call<
  TwoTypesResult | runtime.StreamedResult<TwoTypesResult> | runtime.TextResult<TwoTypesResult>,
  TwoTypesData | ReadableStream<Uint8Array> | string
> {
  return runtime.call(client, runtime.inAccept(descriptors.twoTypes, options), request, options);
}
