// Made by Katagami from Workshop 1.2.0. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import * as descriptors from "./descriptors.js";
import * as runtime from "./runtime/index.js";
import type { operations } from "./schema.js";
import type { Auth } from "./client.js";

/** The operation as the description declares it. */
export type StopJobOperation = operations["stopJob"];

/** What to send. */
export interface StopJobRequest {
  path: StopJobOperation["parameters"]["path"];
  body: StopJobOperation["requestBody"]["content"]["application/json"];
}

/** What a successful call gives. */
export type StopJobData = StopJobOperation["responses"][200]["content"]["application/json"];

/** The bodies of the errors that the description knows. */
export type StopJobError = Exclude<StopJobFailure, runtime.Unexpected>["error"];

/** Every way a call can fail. */
export type StopJobFailure =
  | runtime.Failure<400, StopJobOperation["responses"][400]["content"]["application/json"]>
  | runtime.Failure<401, runtime.UntypedBody>
  | runtime.Unexpected;

/** Every way a call can end, told apart by `ok` and `status`. */
export type StopJobResult = runtime.Success<200, StopJobData> | runtime.Undeclared<StopJobData> | StopJobFailure;

/** The same, with the bytes of its body as they come. */
export function stopJob(
  client: runtime.Client,
  request: StopJobRequest,
  options: runtime.DownloadOptions<Auth>,
): runtime.Download<StopJobResult>;
/**
 * Stop a job
 *
 * Only a job that runs can be stopped.
 *
 * `POST /jobs/{job_id}/stop`
 *
 * **Errors**
 * - `400`
 *   - `not_running` : the job has ended.
 *   - `bad_loom` : it runs on another loom.
 * - `401` Unauthorized
 */
export function stopJob(
  client: runtime.Client,
  request: StopJobRequest,
  options?: runtime.CallOptions<Auth>,
): runtime.Call<StopJobResult, StopJobData>;
export function stopJob(
  client: runtime.Client,
  request: StopJobRequest,
  options?: runtime.CommonOptions<Auth>,
): runtime.Call<StopJobResult | runtime.StreamedResult<StopJobResult>, StopJobData | ReadableStream<Uint8Array>> {
  return runtime.call(client, descriptors.stopJob, request, options);
}
