// Made by Katagami from JSON Schema 2020-12 1.0.0. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import * as descriptors from "./descriptors.js";
import * as runtime from "./runtime/index.js";
import type { operations } from "./schema.js";
import type { Auth } from "./client.js";

/** The operation as the description declares it. */
export type SendEverythingOperation = operations["sendEverything"];

/** What to send. */
export interface SendEverythingRequest {
  body: SendEverythingOperation["requestBody"]["content"]["application/json"];
}

/** What a successful call gives. */
export type SendEverythingData = SendEverythingOperation["responses"][200]["content"]["application/json"];

/** The bodies of the errors that the description knows. */
export type SendEverythingError = never;

/** Every way a call can fail. */
export type SendEverythingFailure = runtime.Unexpected;

/** Every way a call can end, told apart by `ok` and `status`. */
export type SendEverythingResult =
  runtime.Success<200, SendEverythingData> | runtime.Undeclared<SendEverythingData> | SendEverythingFailure;

/** The same, with the bytes of its body as they come. */
export function sendEverything(
  client: runtime.Client,
  request: SendEverythingRequest,
  options: runtime.DownloadOptions<Auth>,
): runtime.Download<SendEverythingResult>;
/** `POST /everything` */
export function sendEverything(
  client: runtime.Client,
  request: SendEverythingRequest,
  options?: runtime.CallOptions<Auth>,
): runtime.Call<SendEverythingResult, SendEverythingData>;
export function sendEverything(
  client: runtime.Client,
  request: SendEverythingRequest,
  options?: runtime.CommonOptions<Auth>,
): runtime.Call<
  SendEverythingResult | runtime.StreamedResult<SendEverythingResult>,
  SendEverythingData | ReadableStream<Uint8Array>
> {
  return runtime.call(client, descriptors.sendEverything, request, options);
}
