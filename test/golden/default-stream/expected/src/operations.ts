// Made by Katagami from Tide 1.0.0. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import * as descriptors from "./descriptors.js";
import * as runtime from "./runtime/index.js";
import type { operations } from "./schema.js";
import type { Auth } from "./client.js";

/** The operation as the description declares it. */
export type WatchTidesOperation = operations["watchTides"];

/** What to send. */
export interface WatchTidesRequest {}

/** One event of the stream. */
export type WatchTidesEvent = runtime.TextEvent;

/** The stream of events. */
export type WatchTidesStream = runtime.EventStream<WatchTidesEvent>;

/** What a successful call gives. */
export type WatchTidesData = WatchTidesStream;

/** The bodies of the errors that the description knows. */
export type WatchTidesError = Exclude<WatchTidesFailure, runtime.Unexpected>["error"];

/** Every way a call can fail. */
export type WatchTidesFailure =
  runtime.Failure<runtime.Status<"default">, runtime.EventStream<runtime.TextEvent>> | runtime.Unexpected;

/** Every way a call can end, told apart by `ok` and `status`. */
export type WatchTidesResult =
  runtime.Success<runtime.Status<"2XX">, WatchTidesStream> | runtime.Undeclared<WatchTidesData> | WatchTidesFailure;

/** The same, with the bytes of its body as they come. */
export function watchTides(
  client: runtime.Client,
  request: WatchTidesRequest | undefined,
  options: runtime.DownloadOptions<Auth>,
): runtime.Download<WatchTidesResult>;
/**
 * Tides as they come, whatever the status
 *
 * `GET /tides`
 *
 * **Errors**
 * - `default` Events
 */
export function watchTides(
  client: runtime.Client,
  request?: WatchTidesRequest,
  options?: runtime.StreamOptions<Auth>,
): runtime.Call<WatchTidesResult, WatchTidesData>;
export function watchTides(
  client: runtime.Client,
  request: WatchTidesRequest = {},
  options?: runtime.CommonOptions<Auth>,
): runtime.Call<
  WatchTidesResult | runtime.StreamedResult<WatchTidesResult>,
  WatchTidesData | ReadableStream<Uint8Array>
> {
  return runtime.call(client, descriptors.watchTides, request, options);
}

/** The operation as the description declares it. */
export type ProbeTidesOperation = operations["probeTides"];

/** What to send. */
export interface ProbeTidesRequest {}

/** What a successful call gives. */
export type ProbeTidesData = undefined;

/** The bodies of the errors that the description knows. */
export type ProbeTidesError = never;

/** Every way a call can fail. */
export type ProbeTidesFailure = runtime.Unexpected;

/** Every way a call can end, told apart by `ok` and `status`. */
export type ProbeTidesResult = runtime.Success<200, undefined> | runtime.Undeclared<ProbeTidesData> | ProbeTidesFailure;

/** `HEAD /tides` */
export function probeTides(
  client: runtime.Client,
  request: ProbeTidesRequest = {},
  options?: runtime.CallOptions<Auth>,
): runtime.Call<ProbeTidesResult, ProbeTidesData> {
  return runtime.call(client, descriptors.probeTides, request, options);
}
