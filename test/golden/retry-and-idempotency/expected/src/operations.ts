// Made by Katagami from Till 1.0.0. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import * as descriptors from "./descriptors.js";
import * as runtime from "./runtime/index.js";
import type { operations } from "./schema.js";
import type { Auth } from "./client.js";

/** The operation as the description declares it. */
export type DrawOperation = operations["draw"];

/** What to send. */
export interface DrawRequest {}

/** What a successful call gives. */
export type DrawData = undefined;

/** The bodies of the errors that the description knows. */
export type DrawError = never;

/** Every way a call can fail. */
export type DrawFailure = runtime.Unexpected;

/** Every way a call can end, told apart by `ok` and `status`. */
export type DrawResult = runtime.Success<204, undefined> | runtime.Undeclared<unknown> | DrawFailure;

/** The same, with the bytes of its body as they come. */
export function draw(
  client: runtime.Client,
  request: DrawRequest | undefined,
  options: runtime.DownloadOptions<Auth>,
): runtime.Download<DrawResult>;
/** `GET /draw` */
export function draw(
  client: runtime.Client,
  request?: DrawRequest,
  options?: runtime.CallOptions<Auth>,
): runtime.Call<DrawResult, DrawData>;
export function draw(
  client: runtime.Client,
  request: DrawRequest = {},
  options?: runtime.CommonOptions<Auth>,
): runtime.Call<DrawResult | runtime.StreamedResult<DrawResult>, DrawData | ReadableStream<Uint8Array>> {
  return runtime.call(client, descriptors.draw, request, options);
}

/** The operation as the description declares it. */
export type PayOperation = operations["pay"];

/** What to send. */
export interface PayRequest {
  header: Omit<NonNullable<PayOperation["parameters"]["header"]>, "Idempotency-Key"> &
    Partial<Pick<NonNullable<PayOperation["parameters"]["header"]>, "Idempotency-Key">>;
  body: PayOperation["requestBody"]["content"]["application/json"];
}

/** What a successful call gives. */
export type PayData = undefined;

/** The bodies of the errors that the description knows. */
export type PayError = never;

/** Every way a call can fail. */
export type PayFailure = runtime.Unexpected;

/** Every way a call can end, told apart by `ok` and `status`. */
export type PayResult = runtime.Success<204, undefined> | runtime.Undeclared<unknown> | PayFailure;

/** The same, with the bytes of its body as they come. */
export function pay(
  client: runtime.Client,
  request: PayRequest,
  options: runtime.DownloadOptions<Auth>,
): runtime.Download<PayResult>;
/** `POST /payments` */
export function pay(
  client: runtime.Client,
  request: PayRequest,
  options?: runtime.CallOptions<Auth>,
): runtime.Call<PayResult, PayData>;
export function pay(
  client: runtime.Client,
  request: PayRequest,
  options?: runtime.CommonOptions<Auth>,
): runtime.Call<PayResult | runtime.StreamedResult<PayResult>, PayData | ReadableStream<Uint8Array>> {
  return runtime.call(client, descriptors.pay, request, options);
}

/** The operation as the description declares it. */
export type RefundOperation = operations["refund"];

/** What to send. */
export interface RefundRequest {
  header?: Omit<NonNullable<RefundOperation["parameters"]["header"]>, "Idempotency-Key"> &
    Partial<Pick<NonNullable<RefundOperation["parameters"]["header"]>, "Idempotency-Key">>;
}

/** What a successful call gives. */
export type RefundData = undefined;

/** The bodies of the errors that the description knows. */
export type RefundError = never;

/** Every way a call can fail. */
export type RefundFailure = runtime.Unexpected;

/** Every way a call can end, told apart by `ok` and `status`. */
export type RefundResult = runtime.Success<204, undefined> | runtime.Undeclared<unknown> | RefundFailure;

/** The same, with the bytes of its body as they come. */
export function refund(
  client: runtime.Client,
  request: RefundRequest | undefined,
  options: runtime.DownloadOptions<Auth>,
): runtime.Download<RefundResult>;
/** `POST /refunds` */
export function refund(
  client: runtime.Client,
  request?: RefundRequest,
  options?: runtime.CallOptions<Auth>,
): runtime.Call<RefundResult, RefundData>;
export function refund(
  client: runtime.Client,
  request: RefundRequest = {},
  options?: runtime.CommonOptions<Auth>,
): runtime.Call<RefundResult | runtime.StreamedResult<RefundResult>, RefundData | ReadableStream<Uint8Array>> {
  return runtime.call(client, descriptors.refund, request, options);
}

/** The operation as the description declares it. */
export type SearchOperation = operations["search"];

/** What to send. */
export interface SearchRequest {
  header?: Omit<NonNullable<SearchOperation["parameters"]["header"]>, "idempotency-key"> &
    Partial<Pick<NonNullable<SearchOperation["parameters"]["header"]>, "idempotency-key">>;
}

/** What a successful call gives. */
export type SearchData = undefined;

/** The bodies of the errors that the description knows. */
export type SearchError = never;

/** Every way a call can fail. */
export type SearchFailure = runtime.Unexpected;

/** Every way a call can end, told apart by `ok` and `status`. */
export type SearchResult = runtime.Success<204, undefined> | runtime.Undeclared<unknown> | SearchFailure;

/** The same, with the bytes of its body as they come. */
export function search(
  client: runtime.Client,
  request: SearchRequest | undefined,
  options: runtime.DownloadOptions<Auth>,
): runtime.Download<SearchResult>;
/** `POST /searches` */
export function search(
  client: runtime.Client,
  request?: SearchRequest,
  options?: runtime.CallOptions<Auth>,
): runtime.Call<SearchResult, SearchData>;
export function search(
  client: runtime.Client,
  request: SearchRequest = {},
  options?: runtime.CommonOptions<Auth>,
): runtime.Call<SearchResult | runtime.StreamedResult<SearchResult>, SearchData | ReadableStream<Uint8Array>> {
  return runtime.call(client, descriptors.search, request, options);
}
