// Made by Katagami from Guarded 1.0.0. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import * as descriptors from "./descriptors.js";
import * as runtime from "./runtime/index.js";
import type { operations } from "./schema.js";
import type { Auth } from "./client.js";

/** The operation as the description declares it. */
export type AOperation = operations["a"];

/** What to send. */
export interface ARequest {}

/** What a successful call gives. */
export type AData = unknown;

/** The bodies of the errors that the description knows. */
export type AError = Exclude<AFailure, runtime.Unexpected>["error"];

/** Every way a call can fail. */
export type AFailure = runtime.Failure<401, runtime.UntypedBody> | runtime.Unexpected;

/** Every way a call can end, told apart by `ok` and `status`. */
export type AResult = runtime.Success<200, unknown> | runtime.Undeclared<AData> | AFailure;

/** The same, with the bytes of its body as they come. */
export function a(
  client: runtime.Client,
  request: ARequest | undefined,
  options: runtime.DownloadOptions<Auth>,
): runtime.Download<AResult>;
/**
 * `GET /a`
 *
 * **Errors**
 * - `401` Unauthorized
 */
export function a(
  client: runtime.Client,
  request?: ARequest,
  options?: runtime.CallOptions<Auth>,
): runtime.Call<AResult, AData>;
export function a(
  client: runtime.Client,
  request: ARequest = {},
  options?: runtime.CommonOptions<Auth>,
): runtime.Call<AResult | runtime.StreamedResult<AResult>, AData | ReadableStream<Uint8Array>> {
  return runtime.call(client, descriptors.a, request, options);
}
