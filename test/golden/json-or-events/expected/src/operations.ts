// Made by Katagami from Weaver 1.0.0. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import * as descriptors from "./descriptors.js";
import * as runtime from "./runtime/index.js";
import type { components, operations } from "./schema.js";
import type { Auth } from "./client.js";

/** The operation as the description declares it. */
export type WeaveOperation = operations["weave"];

/** What to send for a single answer. */
export interface WeaveRequest {
  body: WeaveOperation["requestBody"]["content"]["application/json"] & {
    mode?: Exclude<WeaveOperation["requestBody"]["content"]["application/json"]["mode"], "threads">;
  };
}

/** What to send for a stream of events. */
export interface WeaveStreamingRequest {
  body: WeaveOperation["requestBody"]["content"]["application/json"] & { mode: "threads" };
}

/** One event of the stream. Events that the description does not know come as the last member. */
export type WeaveEvent =
  Exclude<components["schemas"]["ThreadEvent"], { kind: "broken" | "pulse" }> | runtime.UnknownEvent<"kind">;

/** The stream of events. */
export type WeaveStream = runtime.StoppableStream<WeaveEvent, StopWeavingData>;

/** What a successful call gives. */
export type WeaveData = WeaveOperation["responses"][200]["content"]["application/json"];

/** The bodies of the errors that the description knows. */
export type WeaveError = never;

/** Every way a call can fail. */
export type WeaveFailure = runtime.Unexpected;

/** Every way a call can end, told apart by `ok` and `status`. */
export type WeaveResult = runtime.Success<200, WeaveData> | runtime.Undeclared<WeaveData> | WeaveFailure;

/** Every way a call can end, told apart by `ok` and `status`. */
export type WeaveStreamingResult = runtime.Success<200, WeaveStream> | runtime.Undeclared<WeaveStream> | WeaveFailure;

/** The same, with the bytes of its body as they come. */
export function weave(
  client: runtime.Client,
  request: WeaveRequest | WeaveStreamingRequest,
  options: runtime.DownloadOptions<Auth>,
): runtime.Download<WeaveResult | WeaveStreamingResult>;
/** `POST /cloths` */
export function weave(
  client: runtime.Client,
  request: WeaveStreamingRequest,
  options?: runtime.StreamOptions<Auth>,
): runtime.Call<WeaveStreamingResult, WeaveStream>;
/** `POST /cloths` */
export function weave(
  client: runtime.Client,
  request: WeaveRequest,
  options?: runtime.CallOptions<Auth>,
): runtime.Call<WeaveResult, WeaveData>;
export function weave(
  client: runtime.Client,
  request: WeaveRequest | WeaveStreamingRequest,
  options?: runtime.CommonOptions<Auth>,
): runtime.Call<
  WeaveResult | WeaveStreamingResult | runtime.StreamedResult<WeaveResult | WeaveStreamingResult>,
  WeaveData | WeaveStream | ReadableStream<Uint8Array>
> {
  return runtime.callByMode(client, descriptors.weave, request, options);
}

/** The operation as the description declares it. */
export type StopWeavingOperation = operations["stopWeaving"];

/** What to send. */
export interface StopWeavingRequest {
  path: StopWeavingOperation["parameters"]["path"];
  body: StopWeavingOperation["requestBody"]["content"]["application/json"];
}

/** What a successful call gives. */
export type StopWeavingData = StopWeavingOperation["responses"][200]["content"]["application/json"];

/** The bodies of the errors that the description knows. */
export type StopWeavingError = never;

/** Every way a call can fail. */
export type StopWeavingFailure = runtime.Unexpected;

/** Every way a call can end, told apart by `ok` and `status`. */
export type StopWeavingResult =
  runtime.Success<200, StopWeavingData> | runtime.Undeclared<StopWeavingData> | StopWeavingFailure;

/** The same, with the bytes of its body as they come. */
export function stopWeaving(
  client: runtime.Client,
  request: StopWeavingRequest,
  options: runtime.DownloadOptions<Auth>,
): runtime.Download<StopWeavingResult>;
/** `POST /cloths/{cloth_id}/stop` */
export function stopWeaving(
  client: runtime.Client,
  request: StopWeavingRequest,
  options?: runtime.CallOptions<Auth>,
): runtime.Call<StopWeavingResult, StopWeavingData>;
export function stopWeaving(
  client: runtime.Client,
  request: StopWeavingRequest,
  options?: runtime.CommonOptions<Auth>,
): runtime.Call<
  StopWeavingResult | runtime.StreamedResult<StopWeavingResult>,
  StopWeavingData | ReadableStream<Uint8Array>
> {
  return runtime.call(client, descriptors.stopWeaving, request, options);
}
