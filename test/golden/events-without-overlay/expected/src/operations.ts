// Made by Katagami from Ticker 1.0.0. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import * as descriptors from "./descriptors.js";
import * as runtime from "./runtime/index.js";
import type { operations } from "./schema.js";
import type { Auth } from "./client.js";

/** The operation as the description declares it. */
export type ListenOperation = operations["listen"];

/** What to send. */
export interface ListenRequest {
  body: ListenOperation["requestBody"]["content"]["application/json"];
}

/** One event of the stream. */
export type ListenEvent = runtime.TextEvent;

/** The stream of events. */
export type ListenStream = runtime.EventStream<ListenEvent>;

/** What a successful call gives. */
export type ListenData = ListenOperation["responses"][200]["content"]["application/json"] | ListenStream;

/** The bodies of the errors that the description knows. */
export type ListenError = never;

/** Every way a call can fail. */
export type ListenFailure = runtime.Unexpected;

/** Every way a call can end, told apart by `ok` and `status`. */
export type ListenResult = runtime.Success<200, ListenData> | runtime.Undeclared<ListenData> | ListenFailure;

/** The same, with the bytes of its body as they come. */
export function listen(
  client: runtime.Client,
  request: ListenRequest,
  options: runtime.DownloadOptions<Auth>,
): runtime.Download<ListenResult>;
/** `POST /ticks` */
export function listen(
  client: runtime.Client,
  request: ListenRequest,
  options?: runtime.StreamOptions<Auth>,
): runtime.Call<ListenResult, ListenData>;
export function listen(
  client: runtime.Client,
  request: ListenRequest,
  options?: runtime.CommonOptions<Auth>,
): runtime.Call<ListenResult | runtime.StreamedResult<ListenResult>, ListenData | ReadableStream<Uint8Array>> {
  return runtime.call(client, descriptors.listen, request, options);
}
