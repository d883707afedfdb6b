// Made by Katagami from Forms 1.0.0. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import * as descriptors from "./descriptors.js";
import * as runtime from "./runtime/index.js";
import type { operations } from "./schema.js";
import type { Auth } from "./client.js";

/** The operation as the description declares it. */
export type GetDayOperation = operations["getDay"];

/** What to send. */
export interface GetDayRequest {
  path: GetDayOperation["parameters"]["path"];
  query?: GetDayOperation["parameters"]["query"];
  header?: GetDayOperation["parameters"]["header"];
  cookie?: GetDayOperation["parameters"]["cookie"];
}

/** What a successful call gives. */
export type GetDayData = GetDayOperation["responses"][200]["content"]["application/json"];

/** The bodies of the errors that the description knows. */
export type GetDayError = never;

/** Every way a call can fail. */
export type GetDayFailure = runtime.Unexpected;

/** Every way a call can end, told apart by `ok` and `status`. */
export type GetDayResult =
  | (runtime.Success<200, GetDayData> & {
      readonly headers: {
        readonly "Last-Modified"?: GetDayOperation["responses"][200]["headers"]["Last-Modified"];
        readonly "X-Day"?: NonNullable<GetDayOperation["responses"][200]["headers"]["X-Day"]>;
        readonly "X-Days"?: NonNullable<GetDayOperation["responses"][200]["headers"]["X-Days"]>;
        readonly "X-Id"?: NonNullable<GetDayOperation["responses"][200]["headers"]["X-Id"]>;
        readonly "X-Json"?: NonNullable<
          NonNullable<GetDayOperation["responses"][200]["headers"]["X-Json"]>["application/json"]
        >;
      };
    })
  | (runtime.Undeclared<GetDayData> & {
      readonly headers: {
        readonly "Last-Modified"?: GetDayOperation["responses"][200]["headers"]["Last-Modified"];
        readonly "X-Day"?: NonNullable<GetDayOperation["responses"][200]["headers"]["X-Day"]>;
        readonly "X-Days"?: NonNullable<GetDayOperation["responses"][200]["headers"]["X-Days"]>;
        readonly "X-Id"?: NonNullable<GetDayOperation["responses"][200]["headers"]["X-Id"]>;
        readonly "X-Json"?: NonNullable<
          NonNullable<GetDayOperation["responses"][200]["headers"]["X-Json"]>["application/json"]
        >;
      };
    })
  | GetDayFailure;

/** The same, with the bytes of its body as they come. */
export function getDay(
  client: runtime.Client,
  request: GetDayRequest,
  options: runtime.DownloadOptions<Auth>,
): runtime.Download<GetDayResult>;
/** `GET /days/{day}/{at}` */
export function getDay(
  client: runtime.Client,
  request: GetDayRequest,
  options?: runtime.CallOptions<Auth>,
): runtime.Call<GetDayResult, GetDayData>;
export function getDay(
  client: runtime.Client,
  request: GetDayRequest,
  options?: runtime.CommonOptions<Auth>,
): runtime.Call<GetDayResult | runtime.StreamedResult<GetDayResult>, GetDayData | ReadableStream<Uint8Array>> {
  return runtime.call(client, descriptors.getDay, request, options);
}

/** The operation as the description declares it. */
export type SendMultipartOperation = operations["sendMultipart"];

/** What to send. */
export interface SendMultipartRequest {
  body: SendMultipartOperation["requestBody"]["content"]["multipart/form-data"] | FormData;
}

/** What a successful call gives. */
export type SendMultipartData = undefined;

/** The bodies of the errors that the description knows. */
export type SendMultipartError = never;

/** Every way a call can fail. */
export type SendMultipartFailure = runtime.Unexpected;

/** Every way a call can end, told apart by `ok` and `status`. */
export type SendMultipartResult = runtime.Success<204, undefined> | runtime.Undeclared<unknown> | SendMultipartFailure;

/** The same, with the bytes of its body as they come. */
export function sendMultipart(
  client: runtime.Client,
  request: SendMultipartRequest,
  options: runtime.DownloadOptions<Auth>,
): runtime.Download<SendMultipartResult>;
/** `POST /multipart` */
export function sendMultipart(
  client: runtime.Client,
  request: SendMultipartRequest,
  options?: runtime.CallOptions<Auth>,
): runtime.Call<SendMultipartResult, SendMultipartData>;
export function sendMultipart(
  client: runtime.Client,
  request: SendMultipartRequest,
  options?: runtime.CommonOptions<Auth>,
): runtime.Call<
  SendMultipartResult | runtime.StreamedResult<SendMultipartResult>,
  SendMultipartData | ReadableStream<Uint8Array>
> {
  return runtime.call(client, descriptors.sendMultipart, request, options);
}

/** The operation as the description declares it. */
export type SendUrlencodedOperation = operations["sendUrlencoded"];

/** What to send. */
export interface SendUrlencodedRequest {
  body: SendUrlencodedOperation["requestBody"]["content"]["application/x-www-form-urlencoded"] | URLSearchParams;
}

/** What a successful call gives. */
export type SendUrlencodedData = undefined;

/** The bodies of the errors that the description knows. */
export type SendUrlencodedError = never;

/** Every way a call can fail. */
export type SendUrlencodedFailure = runtime.Unexpected;

/** Every way a call can end, told apart by `ok` and `status`. */
export type SendUrlencodedResult =
  runtime.Success<204, undefined> | runtime.Undeclared<unknown> | SendUrlencodedFailure;

/** The same, with the bytes of its body as they come. */
export function sendUrlencoded(
  client: runtime.Client,
  request: SendUrlencodedRequest,
  options: runtime.DownloadOptions<Auth>,
): runtime.Download<SendUrlencodedResult>;
/** `POST /urlencoded` */
export function sendUrlencoded(
  client: runtime.Client,
  request: SendUrlencodedRequest,
  options?: runtime.CallOptions<Auth>,
): runtime.Call<SendUrlencodedResult, SendUrlencodedData>;
export function sendUrlencoded(
  client: runtime.Client,
  request: SendUrlencodedRequest,
  options?: runtime.CommonOptions<Auth>,
): runtime.Call<
  SendUrlencodedResult | runtime.StreamedResult<SendUrlencodedResult>,
  SendUrlencodedData | ReadableStream<Uint8Array>
> {
  return runtime.call(client, descriptors.sendUrlencoded, request, options);
}
