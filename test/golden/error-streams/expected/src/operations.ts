// Made by Katagami from Errors that stream 1.0.0. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import * as descriptors from "./descriptors.js";
import * as runtime from "./runtime/index.js";
import type { components, operations } from "./schema.js";
import type { Auth } from "./client.js";

/** The operation as the description declares it. */
export type RunJobOperation = operations["runJob"];

/** What to send. */
export interface RunJobRequest {}

/** What a successful call gives. */
export type RunJobData = RunJobOperation["responses"][200]["content"]["application/json"];

/** The bodies of the errors that the description knows. */
export type RunJobError = Exclude<RunJobFailure, runtime.Unexpected>["error"];

/** Every way a call can fail. */
export type RunJobFailure =
  runtime.Failure<500, runtime.EventStream<components["schemas"]["Problem"]>> | runtime.Unexpected;

/** Every way a call can end, told apart by `ok` and `status`. */
export type RunJobResult = runtime.Success<200, RunJobData> | runtime.Undeclared<RunJobData> | RunJobFailure;

/** The same, with the bytes of its body as they come. */
export function runJob(
  client: runtime.Client,
  request: RunJobRequest | undefined,
  options: runtime.DownloadOptions<Auth>,
): runtime.Download<RunJobResult>;
/**
 * The success is JSON, and its error is declared as events.
 *
 * `POST /jobs`
 *
 * **Errors**
 * - `500` Broken
 */
export function runJob(
  client: runtime.Client,
  request?: RunJobRequest,
  options?: runtime.CallOptions<Auth>,
): runtime.Call<RunJobResult, RunJobData>;
export function runJob(
  client: runtime.Client,
  request: RunJobRequest = {},
  options?: runtime.CommonOptions<Auth>,
): runtime.Call<RunJobResult | runtime.StreamedResult<RunJobResult>, RunJobData | ReadableStream<Uint8Array>> {
  return runtime.call(client, descriptors.runJob, request, options);
}

/** The operation as the description declares it. */
export type WatchOperation = operations["watch"];

/** What to send. */
export interface WatchRequest {}

/** One event of the stream. */
export type WatchEvent = components["schemas"]["watchItem"];

/** The stream of events. */
export type WatchStream = runtime.EventStream<WatchEvent>;

/** What a successful call gives. */
export type WatchData = WatchStream;

/** The bodies of the errors that the description knows. */
export type WatchError = Exclude<WatchFailure, runtime.Unexpected>["error"];

/** Every way a call can fail. */
export type WatchFailure =
  | runtime.Failure<400, runtime.EventStream<components["schemas"]["Problem"]>>
  | runtime.Failure<Exclude<runtime.Status<"default">, 200 | 400>, runtime.EventStream<runtime.TextEvent>>
  | runtime.Unexpected;

/** Every way a call can end, told apart by `ok` and `status`. */
export type WatchResult = runtime.Success<200, WatchStream> | runtime.Undeclared<WatchData> | WatchFailure;

/** The same, with the bytes of its body as they come. */
export function watch(
  client: runtime.Client,
  request: WatchRequest | undefined,
  options: runtime.DownloadOptions<Auth>,
): runtime.Download<WatchResult>;
/**
 * Success and error are streams of different items.
 *
 * `GET /watches`
 *
 * **Errors**
 * - `400` Not so
 * - `default` Text
 */
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
