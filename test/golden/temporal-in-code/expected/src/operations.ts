// Made by Katagami from Times 1.0.0. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import * as descriptors from "./descriptors.js";
import * as runtime from "./runtime/index.js";
import type { operations } from "./schema.js";
import type { Auth } from "./client.js";

/** The operation as the description declares it. */
export type SetTimeOperation = operations["setTime"];

/** What to send. */
export interface SetTimeRequest {
  path: SetTimeOperation["parameters"]["path"];
  body: SetTimeOperation["requestBody"]["content"]["application/json"];
}

/** What a successful call gives. */
export type SetTimeData = SetTimeOperation["responses"][200]["content"]["application/json"];

/** The bodies of the errors that the description knows. */
export type SetTimeError = never;

/** Every way a call can fail. */
export type SetTimeFailure = runtime.Unexpected;

/** Every way a call can end, told apart by `ok` and `status`. */
export type SetTimeResult = runtime.Success<200, SetTimeData> | runtime.Undeclared<SetTimeData> | SetTimeFailure;

/** The same, with the bytes of its body as they come. */
export function setTime(
  client: runtime.Client,
  request: SetTimeRequest,
  options: runtime.DownloadOptions<Auth>,
): runtime.Download<SetTimeResult>;
/** `PUT /times/{day}` */
export function setTime(
  client: runtime.Client,
  request: SetTimeRequest,
  options?: runtime.CallOptions<Auth>,
): runtime.Call<SetTimeResult, SetTimeData>;
export function setTime(
  client: runtime.Client,
  request: SetTimeRequest,
  options?: runtime.CommonOptions<Auth>,
): runtime.Call<SetTimeResult | runtime.StreamedResult<SetTimeResult>, SetTimeData | ReadableStream<Uint8Array>> {
  return runtime.call(client, descriptors.setTime, request, options);
}
