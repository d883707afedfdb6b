// Made by Katagami from Telemetry 1.0.0. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import * as descriptors from "./descriptors.js";
import * as runtime from "./runtime/index.js";
import type { components, operations } from "./schema.js";
import type { Auth } from "./client.js";

/** The operation as the description declares it. */
export type FeaturesOperation = operations["features"];

/** What to send. */
export interface FeaturesRequest {}

/** One event of the stream. */
export type FeaturesEvent = components["schemas"]["featuresItem"];

/** The stream of events. */
export type FeaturesStream = runtime.EventStream<FeaturesEvent>;

/** What a successful call gives. */
export type FeaturesData = FeaturesStream;

/** The bodies of the errors that the description knows. */
export type FeaturesError = never;

/** Every way a call can fail. */
export type FeaturesFailure = runtime.Unexpected;

/** Every way a call can end, told apart by `ok` and `status`. */
export type FeaturesResult = runtime.Success<200, FeaturesStream> | runtime.Undeclared<FeaturesData> | FeaturesFailure;

/** The same, with the bytes of its body as they come. */
export function features(
  client: runtime.Client,
  request: FeaturesRequest | undefined,
  options: runtime.DownloadOptions<Auth>,
): runtime.Download<FeaturesResult>;
/** `GET /features` */
export function features(
  client: runtime.Client,
  request?: FeaturesRequest,
  options?: runtime.StreamOptions<Auth>,
): runtime.Call<FeaturesResult, FeaturesData>;
export function features(
  client: runtime.Client,
  request: FeaturesRequest = {},
  options?: runtime.CommonOptions<Auth>,
): runtime.Call<FeaturesResult | runtime.StreamedResult<FeaturesResult>, FeaturesData | ReadableStream<Uint8Array>> {
  return runtime.call(client, descriptors.features, request, options);
}

/** The operation as the description declares it. */
export type RunOperation = operations["run"];

/** What to send for a single answer. */
export interface RunRequest {
  body: RunOperation["requestBody"]["content"]["application/json"] & {
    watch?: Exclude<RunOperation["requestBody"]["content"]["application/json"]["watch"], true>;
  };
}

/** What to send for a stream of events. */
export interface RunStreamingRequest {
  body: RunOperation["requestBody"]["content"]["application/json"] & { watch: true };
}

/** One event of the stream. Events that the description does not know come as the last member. */
export type RunEvent =
  Exclude<components["schemas"]["runItem"], { kind: "failed" | "alive" }> | runtime.UnknownEvent<"kind">;

/** The stream of events. */
export type RunStream = runtime.EventStream<RunEvent>;

/** What a successful call gives. */
export type RunData = RunOperation["responses"][200]["content"]["application/json"];

/** The bodies of the errors that the description knows. */
export type RunError = never;

/** Every way a call can fail. */
export type RunFailure = runtime.Unexpected;

/** Every way a call can end, told apart by `ok` and `status`. */
export type RunResult = runtime.Success<200, RunData> | runtime.Undeclared<RunData> | RunFailure;

/** Every way a call can end, told apart by `ok` and `status`. */
export type RunStreamingResult = runtime.Success<200, RunStream> | runtime.Undeclared<RunStream> | RunFailure;

/** The same, with the bytes of its body as they come. */
export function run(
  client: runtime.Client,
  request: RunRequest | RunStreamingRequest,
  options: runtime.DownloadOptions<Auth>,
): runtime.Download<RunResult | RunStreamingResult>;
/** `POST /jobs` */
export function run(
  client: runtime.Client,
  request: RunStreamingRequest,
  options?: runtime.StreamOptions<Auth>,
): runtime.Call<RunStreamingResult, RunStream>;
/** `POST /jobs` */
export function run(
  client: runtime.Client,
  request: RunRequest,
  options?: runtime.CallOptions<Auth>,
): runtime.Call<RunResult, RunData>;
export function run(
  client: runtime.Client,
  request: RunRequest | RunStreamingRequest,
  options?: runtime.CommonOptions<Auth>,
): runtime.Call<
  RunResult | RunStreamingResult | runtime.StreamedResult<RunResult | RunStreamingResult>,
  RunData | RunStream | ReadableStream<Uint8Array>
> {
  return runtime.callByMode(client, descriptors.run, request, options);
}

/** The operation as the description declares it. */
export type LogOperation = operations["log"];

/** What to send. */
export interface LogRequest {}

/** One event of the stream. */
export type LogEvent = unknown;

/** The stream of events. */
export type LogStream = runtime.EventStream<LogEvent>;

/** What a successful call gives. */
export type LogData = LogStream;

/** The bodies of the errors that the description knows. */
export type LogError = never;

/** Every way a call can fail. */
export type LogFailure = runtime.Unexpected;

/** Every way a call can end, told apart by `ok` and `status`. */
export type LogResult = runtime.Success<200, LogStream> | runtime.Undeclared<LogData> | LogFailure;

/** The same, with the bytes of its body as they come. */
export function log(
  client: runtime.Client,
  request: LogRequest | undefined,
  options: runtime.DownloadOptions<Auth>,
): runtime.Download<LogResult>;
/** `GET /log` */
export function log(
  client: runtime.Client,
  request?: LogRequest,
  options?: runtime.StreamOptions<Auth>,
): runtime.Call<LogResult, LogData>;
export function log(
  client: runtime.Client,
  request: LogRequest = {},
  options?: runtime.CommonOptions<Auth>,
): runtime.Call<LogResult | runtime.StreamedResult<LogResult>, LogData | ReadableStream<Uint8Array>> {
  return runtime.call(client, descriptors.log, request, options);
}

/** The operation as the description declares it. */
export type ReadingsOperation = operations["readings"];

/** What to send. */
export interface ReadingsRequest {}

/** One event of the stream. */
export type ReadingsEvent = components["schemas"]["Reading"];

/** The stream of events. */
export type ReadingsStream = runtime.EventStream<ReadingsEvent>;

/** What a successful call gives. */
export type ReadingsData = ReadingsStream;

/** The bodies of the errors that the description knows. */
export type ReadingsError = never;

/** Every way a call can fail. */
export type ReadingsFailure = runtime.Unexpected;

/** Every way a call can end, told apart by `ok` and `status`. */
export type ReadingsResult = runtime.Success<200, ReadingsStream> | runtime.Undeclared<ReadingsData> | ReadingsFailure;

/** The same, with the bytes of its body as they come. */
export function readings(
  client: runtime.Client,
  request: ReadingsRequest | undefined,
  options: runtime.DownloadOptions<Auth>,
): runtime.Download<ReadingsResult>;
/** `GET /readings` */
export function readings(
  client: runtime.Client,
  request?: ReadingsRequest,
  options?: runtime.StreamOptions<Auth>,
): runtime.Call<ReadingsResult, ReadingsData>;
export function readings(
  client: runtime.Client,
  request: ReadingsRequest = {},
  options?: runtime.CommonOptions<Auth>,
): runtime.Call<ReadingsResult | runtime.StreamedResult<ReadingsResult>, ReadingsData | ReadableStream<Uint8Array>> {
  return runtime.call(client, descriptors.readings, request, options);
}

/** The operation as the description declares it. */
export type RowsOperation = operations["rows"];

/** What to send. */
export interface RowsRequest {}

/** One event of the stream. */
export type RowsEvent = components["schemas"]["Reading"];

/** The stream of events. */
export type RowsStream = runtime.EventStream<RowsEvent>;

/** What a successful call gives. */
export type RowsData = RowsOperation["responses"][200]["content"]["application/json"] | RowsStream;

/** The bodies of the errors that the description knows. */
export type RowsError = never;

/** Every way a call can fail. */
export type RowsFailure = runtime.Unexpected;

/** Every way a call can end, told apart by `ok` and `status`. */
export type RowsResult = runtime.Success<200, RowsData> | runtime.Undeclared<RowsData> | RowsFailure;

/** The same, with the bytes of its body as they come. */
export function rows(
  client: runtime.Client,
  request: RowsRequest | undefined,
  options: runtime.DownloadOptions<Auth>,
): runtime.Download<RowsResult>;
/** `GET /rows` */
export function rows(
  client: runtime.Client,
  request?: RowsRequest,
  options?: runtime.StreamOptions<Auth>,
): runtime.Call<RowsResult, RowsData>;
export function rows(
  client: runtime.Client,
  request: RowsRequest = {},
  options?: runtime.CommonOptions<Auth>,
): runtime.Call<RowsResult | runtime.StreamedResult<RowsResult>, RowsData | ReadableStream<Uint8Array>> {
  return runtime.call(client, descriptors.rows, request, options);
}
