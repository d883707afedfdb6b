// Made by Katagami from Version 3.2 1.0.0. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import * as descriptors from "./descriptors.js";
import * as runtime from "./runtime/index.js";
import type { components, operations } from "./schema.js";
import type { Auth } from "./client.js";

/** The operation as the description declares it. */
export type FindThingsOperation = operations["findThings"];

/** What to send. */
export interface FindThingsRequest {
  body: FindThingsOperation["requestBody"]["content"]["application/json"];
}

/** What a successful call gives. */
export type FindThingsData = FindThingsOperation["responses"][200]["content"]["application/json"];

/** The bodies of the errors that the description knows. */
export type FindThingsError = Exclude<FindThingsFailure, runtime.Unexpected>["error"];

/** Every way a call can fail. */
export type FindThingsFailure = runtime.Failure<401, runtime.UntypedBody> | runtime.Unexpected;

/** Every way a call can end, told apart by `ok` and `status`. */
export type FindThingsResult =
  runtime.Success<200, FindThingsData> | runtime.Undeclared<FindThingsData> | FindThingsFailure;

/** The same, with the bytes of its body as they come. */
export function findThings(
  client: runtime.Client,
  request: FindThingsRequest,
  options: runtime.DownloadOptions<Auth>,
): runtime.Download<FindThingsResult>;
/**
 * `QUERY /things`
 *
 * **Errors**
 * - `401` Unauthorized
 */
export function findThings(
  client: runtime.Client,
  request: FindThingsRequest,
  options?: runtime.CallOptions<Auth>,
): runtime.Call<FindThingsResult, FindThingsData>;
export function findThings(
  client: runtime.Client,
  request: FindThingsRequest,
  options?: runtime.CommonOptions<Auth>,
): runtime.Call<
  FindThingsResult | runtime.StreamedResult<FindThingsResult>,
  FindThingsData | ReadableStream<Uint8Array>
> {
  return runtime.call(client, descriptors.findThings, request, options);
}

/** The operation as the description declares it. */
export type CopyThingOperation = operations["copyThing"];

/** What to send. */
export interface CopyThingRequest {
  header: CopyThingOperation["parameters"]["header"];
}

/** What a successful call gives. */
export type CopyThingData = CopyThingOperation["responses"][201]["content"]["application/json"];

/** The bodies of the errors that the description knows. */
export type CopyThingError = Exclude<CopyThingFailure, runtime.Unexpected>["error"];

/** Every way a call can fail. */
export type CopyThingFailure =
  | runtime.Failure<401, runtime.UntypedBody>
  | runtime.Failure<409, CopyThingOperation["responses"][409]["content"]["application/json"]>
  | runtime.Unexpected;

/** Every way a call can end, told apart by `ok` and `status`. */
export type CopyThingResult =
  runtime.Success<201, CopyThingData> | runtime.Undeclared<CopyThingData> | CopyThingFailure;

/** The same, with the bytes of its body as they come. */
export function copyThing(
  client: runtime.Client,
  request: CopyThingRequest,
  options: runtime.DownloadOptions<Auth>,
): runtime.Download<CopyThingResult>;
/**
 * `COPY /things`
 *
 * **Errors**
 * - `401` Unauthorized
 * - `409` It is there
 */
export function copyThing(
  client: runtime.Client,
  request: CopyThingRequest,
  options?: runtime.CallOptions<Auth>,
): runtime.Call<CopyThingResult, CopyThingData>;
export function copyThing(
  client: runtime.Client,
  request: CopyThingRequest,
  options?: runtime.CommonOptions<Auth>,
): runtime.Call<CopyThingResult | runtime.StreamedResult<CopyThingResult>, CopyThingData | ReadableStream<Uint8Array>> {
  return runtime.call(client, descriptors.copyThing, request, options);
}

/** The operation as the description declares it. */
export type WatchThingsOperation = operations["watchThings"];

/** What to send. */
export interface WatchThingsRequest {
  query?: WatchThingsOperation["parameters"]["query"];
}

/** One event of the stream. Events that the description does not know come as the last member. */
export type WatchThingsEvent = components["schemas"]["Thing"] | runtime.UnknownEvent<"kind">;

/** The stream of events. */
export type WatchThingsStream = runtime.EventStream<WatchThingsEvent>;

/** What a successful call gives. */
export type WatchThingsData = WatchThingsStream;

/** The bodies of the errors that the description knows. */
export type WatchThingsError = Exclude<WatchThingsFailure, runtime.Unexpected>["error"];

/** Every way a call can fail. */
export type WatchThingsFailure =
  | runtime.Failure<
      Exclude<runtime.Status<"4XX">, 200>,
      WatchThingsOperation["responses"]["4XX"]["content"]["application/json"]
    >
  | runtime.Unexpected;

/** Every way a call can end, told apart by `ok` and `status`. */
export type WatchThingsResult =
  runtime.Success<200, WatchThingsStream> | runtime.Undeclared<WatchThingsData> | WatchThingsFailure;

/** The same, with the bytes of its body as they come. */
export function watchThings(
  client: runtime.Client,
  request: WatchThingsRequest | undefined,
  options: runtime.DownloadOptions<Auth>,
): runtime.Download<WatchThingsResult>;
/**
 * `GET /things/watch`
 *
 * **Errors**
 * - `4XX` Wrong
 */
export function watchThings(
  client: runtime.Client,
  request?: WatchThingsRequest,
  options?: runtime.StreamOptions<Auth>,
): runtime.Call<WatchThingsResult, WatchThingsData>;
export function watchThings(
  client: runtime.Client,
  request: WatchThingsRequest = {},
  options?: runtime.CommonOptions<Auth>,
): runtime.Call<
  WatchThingsResult | runtime.StreamedResult<WatchThingsResult>,
  WatchThingsData | ReadableStream<Uint8Array>
> {
  return runtime.call(client, descriptors.watchThings, request, options);
}
