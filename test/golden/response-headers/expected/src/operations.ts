// Made by Katagami from Larder 1.0.0. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import * as descriptors from "./descriptors.js";
import * as runtime from "./runtime/index.js";
import type { operations } from "./schema.js";
import type { Auth } from "./client.js";

/** The operation as the description declares it. */
export type JarsOperation = operations["jars"];

/** What to send. */
export interface JarsRequest {}

/** What a successful call gives. */
export type JarsData = JarsOperation["responses"][200]["content"]["application/json"];

/** The bodies of the errors that the description knows. */
export type JarsError = Exclude<JarsFailure, runtime.Unexpected>["error"];

/** Every way a call can fail. */
export type JarsFailure =
  | (runtime.Failure<429, runtime.UntypedBody> & {
      readonly headers: { readonly "Retry-After"?: JarsOperation["responses"][429]["headers"]["Retry-After"] };
    })
  | runtime.Unexpected;

/** Every way a call can end, told apart by `ok` and `status`. */
export type JarsResult =
  | (runtime.Success<200, JarsData> & {
      readonly headers: {
        readonly "Set-Cookie"?: readonly string[];
        readonly "X-Fresh"?: NonNullable<JarsOperation["responses"][200]["headers"]["X-Fresh"]>;
        readonly "X-Keeper"?: NonNullable<
          NonNullable<JarsOperation["responses"][200]["headers"]["X-Keeper"]>["application/json"]
        >;
        readonly "X-Mood"?: NonNullable<JarsOperation["responses"][200]["headers"]["X-Mood"]>;
        readonly "X-Range"?: NonNullable<JarsOperation["responses"][200]["headers"]["X-Range"]>;
        readonly "X-Shelves"?: NonNullable<JarsOperation["responses"][200]["headers"]["X-Shelves"]>;
        readonly "X-Total"?: JarsOperation["responses"][200]["headers"]["X-Total"];
        readonly "x-note"?: string;
      };
    })
  | (runtime.Undeclared<JarsData> & {
      readonly headers: {
        readonly "Set-Cookie"?: readonly string[];
        readonly "X-Fresh"?: NonNullable<JarsOperation["responses"][200]["headers"]["X-Fresh"]>;
        readonly "X-Keeper"?: NonNullable<
          NonNullable<JarsOperation["responses"][200]["headers"]["X-Keeper"]>["application/json"]
        >;
        readonly "X-Mood"?: NonNullable<JarsOperation["responses"][200]["headers"]["X-Mood"]>;
        readonly "X-Range"?: NonNullable<JarsOperation["responses"][200]["headers"]["X-Range"]>;
        readonly "X-Shelves"?: NonNullable<JarsOperation["responses"][200]["headers"]["X-Shelves"]>;
        readonly "X-Total"?: JarsOperation["responses"][200]["headers"]["X-Total"];
        readonly "x-note"?: string;
      };
    })
  | JarsFailure;

/** The same, with the bytes of its body as they come. */
export function jars(
  client: runtime.Client,
  request: JarsRequest | undefined,
  options: runtime.DownloadOptions<Auth>,
): runtime.Download<JarsResult>;
/**
 * `GET /jars`
 *
 * **Errors**
 * - `429` Too many hands.
 */
export function jars(
  client: runtime.Client,
  request?: JarsRequest,
  options?: runtime.CallOptions<Auth>,
): runtime.Call<JarsResult, JarsData>;
export function jars(
  client: runtime.Client,
  request: JarsRequest = {},
  options?: runtime.CommonOptions<Auth>,
): runtime.Call<JarsResult | runtime.StreamedResult<JarsResult>, JarsData | ReadableStream<Uint8Array>> {
  return runtime.call(client, descriptors.jars, request, options);
}

/** The operation as the description declares it. */
export type CountJarsOperation = operations["countJars"];

/** What to send. */
export interface CountJarsRequest {}

/** What a successful call gives. */
export type CountJarsData = undefined;

/** The bodies of the errors that the description knows. */
export type CountJarsError = never;

/** Every way a call can fail. */
export type CountJarsFailure = runtime.Unexpected;

/** Every way a call can end, told apart by `ok` and `status`. */
export type CountJarsResult =
  | (runtime.Success<runtime.Status<"2XX">, undefined> & {
      readonly headers: {
        readonly "X-Total"?: NonNullable<CountJarsOperation["responses"]["2XX"]["headers"]["X-Total"]>;
      };
    })
  | (runtime.Undeclared<CountJarsData> & {
      readonly headers: {
        readonly "X-Total"?: NonNullable<CountJarsOperation["responses"]["2XX"]["headers"]["X-Total"]>;
      };
    })
  | CountJarsFailure;

/** `HEAD /jars` */
export function countJars(
  client: runtime.Client,
  request: CountJarsRequest = {},
  options?: runtime.CallOptions<Auth>,
): runtime.Call<CountJarsResult, CountJarsData> {
  return runtime.call(client, descriptors.countJars, request, options);
}
