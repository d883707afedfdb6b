// Made by Katagami from Times 1.0.0. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import * as descriptors from "./descriptors.js";
import * as runtime from "./runtime/index.js";
import type { components, operations } from "./schema.js";
import type { Auth } from "./client.js";

/** The operation as the description declares it. */
export type SendOperation = operations["send"];

/** What to send. */
export interface SendRequest {
  query?: SendOperation["parameters"]["query"];
  header?: SendOperation["parameters"]["header"];
  body: runtime.Accepting<
    SendOperation["requestBody"]["content"]["application/json"],
    { either: { a: Date }; untouched: Date }
  >;
}

/** What a successful call gives. */
export type SendData = SendOperation["responses"][200]["content"]["application/json"];

/** The bodies of the errors that the description knows. */
export type SendError = Exclude<SendFailure, runtime.Unexpected>["error"];

/** Every way a call can fail. */
export type SendFailure =
  runtime.Failure<400, SendOperation["responses"][400]["content"]["application/json"]> | runtime.Unexpected;

/** Every way a call can end, told apart by `ok` and `status`. */
export type SendResult = runtime.Success<200, SendData> | runtime.Undeclared<SendData> | SendFailure;

/** The same, with the bytes of its body as they come. */
export function send(
  client: runtime.Client,
  request: SendRequest,
  options: runtime.DownloadOptions<Auth>,
): runtime.Download<SendResult>;
/**
 * `POST /events`
 *
 * **Errors**
 * - `400` no
 */
export function send(
  client: runtime.Client,
  request: SendRequest,
  options?: runtime.CallOptions<Auth>,
): runtime.Call<SendResult, SendData>;
export function send(
  client: runtime.Client,
  request: SendRequest,
  options?: runtime.CommonOptions<Auth>,
): runtime.Call<SendResult | runtime.StreamedResult<SendResult>, SendData | ReadableStream<Uint8Array>> {
  return runtime.call(client, descriptors.send, request, options);
}

/** The operation as the description declares it. */
export type PlainOperation = operations["plain"];

/** What to send. */
export interface PlainRequest {}

/** What a successful call gives. */
export type PlainData = PlainOperation["responses"][200]["content"]["application/json"];

/** The bodies of the errors that the description knows. */
export type PlainError = never;

/** Every way a call can fail. */
export type PlainFailure = runtime.Unexpected;

/** Every way a call can end, told apart by `ok` and `status`. */
export type PlainResult = runtime.Success<200, PlainData> | runtime.Undeclared<PlainData> | PlainFailure;

/** The same, with the bytes of its body as they come. */
export function plain(
  client: runtime.Client,
  request: PlainRequest | undefined,
  options: runtime.DownloadOptions<Auth>,
): runtime.Download<PlainResult>;
/** `GET /plain` */
export function plain(
  client: runtime.Client,
  request?: PlainRequest,
  options?: runtime.CallOptions<Auth>,
): runtime.Call<PlainResult, PlainData>;
export function plain(
  client: runtime.Client,
  request: PlainRequest = {},
  options?: runtime.CommonOptions<Auth>,
): runtime.Call<PlainResult | runtime.StreamedResult<PlainResult>, PlainData | ReadableStream<Uint8Array>> {
  return runtime.call(client, descriptors.plain, request, options);
}

/** The operation as the description declares it. */
export type WatchOperation = operations["watch"];

/** What to send. */
export interface WatchRequest {}

/** One event of the stream. Events that the description does not know come as the last member. */
export type WatchEvent = components["schemas"]["Happening"] | runtime.UnknownEvent<"kind">;

/** The stream of events. */
export type WatchStream = runtime.EventStream<WatchEvent>;

/** What a successful call gives. */
export type WatchData = WatchStream;

/** The bodies of the errors that the description knows. */
export type WatchError = never;

/** Every way a call can fail. */
export type WatchFailure = runtime.Unexpected;

/** Every way a call can end, told apart by `ok` and `status`. */
export type WatchResult = runtime.Success<200, WatchStream> | runtime.Undeclared<WatchData> | WatchFailure;

/** The same, with the bytes of its body as they come. */
export function watch(
  client: runtime.Client,
  request: WatchRequest | undefined,
  options: runtime.DownloadOptions<Auth>,
): runtime.Download<WatchResult>;
/** `GET /stream` */
export function watch(
  client: runtime.Client,
  request?: WatchRequest,
  options?: runtime.StreamOptions<Auth>,
): runtime.Call<WatchResult, WatchData>;
export function watch(
  client: runtime.Client,
  request: WatchRequest = {},
  options?: runtime.CommonOptions<Auth>,
): runtime.Call<WatchResult | runtime.StreamedResult<WatchResult>, WatchData | ReadableStream<Uint8Array>> {
  return runtime.call(client, descriptors.watch, request, options);
}
