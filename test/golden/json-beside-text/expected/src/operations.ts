// Made by Katagami from As Swashbuckle writes it 1.0.0. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import * as descriptors from "./descriptors.js";
import * as runtime from "./runtime/index.js";
import type { operations } from "./schema.js";
import type { Auth } from "./client.js";

/** The operation as the description declares it. */
export type ListForecastsOperation = operations["listForecasts"];

/** What to send. */
export interface ListForecastsRequest {}

/** What a successful call gives. */
export type ListForecastsData = ListForecastsOperation["responses"][200]["content"]["application/json"];

/** The bodies of the errors that the description knows. */
export type ListForecastsError = never;

/** Every way a call can fail. */
export type ListForecastsFailure = runtime.Unexpected;

/** Every way a call can end, told apart by `ok` and `status`. */
export type ListForecastsResult =
  runtime.Success<200, ListForecastsData> | runtime.Undeclared<ListForecastsData> | ListForecastsFailure;

/** The same, with the bytes of its body as they come. */
export function listForecasts(
  client: runtime.Client,
  request: ListForecastsRequest | undefined,
  options: runtime.DownloadOptions<Auth>,
): runtime.Download<ListForecastsResult>;
/** The same, with its body as a text. */
export function listForecasts(
  client: runtime.Client,
  request: ListForecastsRequest | undefined,
  options: runtime.AcceptOptions<Auth, "text/plain">,
): runtime.Call<runtime.TextResult<ListForecastsResult>, string>;
/** `GET /forecasts` */
export function listForecasts(
  client: runtime.Client,
  request?: ListForecastsRequest,
  options?: runtime.CallOptions<Auth>,
): runtime.Call<ListForecastsResult, ListForecastsData>;
export function listForecasts(
  client: runtime.Client,
  request: ListForecastsRequest = {},
  options?: runtime.CommonOptions<Auth>,
): runtime.Call<
  ListForecastsResult | runtime.StreamedResult<ListForecastsResult> | runtime.TextResult<ListForecastsResult>,
  ListForecastsData | ReadableStream<Uint8Array> | string
> {
  return runtime.call(client, runtime.inAccept(descriptors.listForecasts, options), request, options);
}

/** The operation as the description declares it. */
export type AddForecastOperation = operations["addForecast"];

/** What to send. */
export interface AddForecastRequest {
  body: runtime.Accepting<AddForecastOperation["requestBody"]["content"]["application/json"], { at: Date }>;
}

/** What a successful call gives. */
export type AddForecastData = AddForecastOperation["responses"][201]["content"]["application/json"];

/** The bodies of the errors that the description knows. */
export type AddForecastError = Exclude<AddForecastFailure, runtime.Unexpected>["error"];

/** Every way a call can fail. */
export type AddForecastFailure =
  | runtime.Failure<400, AddForecastOperation["responses"][400]["content"]["application/problem+json"]>
  | runtime.Unexpected;

/** Every way a call can end, told apart by `ok` and `status`. */
export type AddForecastResult =
  runtime.Success<201, AddForecastData> | runtime.Undeclared<AddForecastData> | AddForecastFailure;

/** The same, with the bytes of its body as they come. */
export function addForecast(
  client: runtime.Client,
  request: AddForecastRequest,
  options: runtime.DownloadOptions<Auth>,
): runtime.Download<AddForecastResult>;
/** The same, with its body as a text. */
export function addForecast(
  client: runtime.Client,
  request: AddForecastRequest,
  options: runtime.AcceptOptions<Auth, "application/xml">,
): runtime.Call<runtime.TextResult<AddForecastResult>, string>;
/**
 * `POST /forecasts`
 *
 * **Errors**
 * - `400` Not so
 */
export function addForecast(
  client: runtime.Client,
  request: AddForecastRequest,
  options?: runtime.CallOptions<Auth>,
): runtime.Call<AddForecastResult, AddForecastData>;
export function addForecast(
  client: runtime.Client,
  request: AddForecastRequest,
  options?: runtime.CommonOptions<Auth>,
): runtime.Call<
  AddForecastResult | runtime.StreamedResult<AddForecastResult> | runtime.TextResult<AddForecastResult>,
  AddForecastData | ReadableStream<Uint8Array> | string
> {
  return runtime.call(client, runtime.inAccept(descriptors.addForecast, options), request, options);
}
