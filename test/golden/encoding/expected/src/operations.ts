// Made by Katagami from Encoding 1.0.0. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import * as descriptors from "./descriptors.js";
import * as runtime from "./runtime/index.js";
import type { operations } from "./schema.js";
import type { Auth } from "./client.js";

/** The operation as the description declares it. */
export type SendProfileOperation = operations["sendProfile"];

/** What to send. */
export interface SendProfileRequest {
  body:
    | runtime.Accepting<
        SendProfileOperation["requestBody"]["content"]["multipart/form-data"],
        { picture: runtime.BinaryPart }
      >
    | FormData;
}

/** What a successful call gives. */
export type SendProfileData = undefined;

/** The bodies of the errors that the description knows. */
export type SendProfileError = never;

/** Every way a call can fail. */
export type SendProfileFailure = runtime.Unexpected;

/** Every way a call can end, told apart by `ok` and `status`. */
export type SendProfileResult = runtime.Success<204, undefined> | runtime.Undeclared<unknown> | SendProfileFailure;

/** The same, with the bytes of its body as they come. */
export function sendProfile(
  client: runtime.Client,
  request: SendProfileRequest,
  options: runtime.DownloadOptions<Auth>,
): runtime.Download<SendProfileResult>;
/** `POST /profiles` */
export function sendProfile(
  client: runtime.Client,
  request: SendProfileRequest,
  options?: runtime.CallOptions<Auth>,
): runtime.Call<SendProfileResult, SendProfileData>;
export function sendProfile(
  client: runtime.Client,
  request: SendProfileRequest,
  options?: runtime.CommonOptions<Auth>,
): runtime.Call<
  SendProfileResult | runtime.StreamedResult<SendProfileResult>,
  SendProfileData | ReadableStream<Uint8Array>
> {
  return runtime.call(client, descriptors.sendProfile, request, options);
}

/** The operation as the description declares it. */
export type SendSearchOperation = operations["sendSearch"];

/** What to send. */
export interface SendSearchRequest {
  body: SendSearchOperation["requestBody"]["content"]["application/x-www-form-urlencoded"] | URLSearchParams;
}

/** What a successful call gives. */
export type SendSearchData = undefined;

/** The bodies of the errors that the description knows. */
export type SendSearchError = never;

/** Every way a call can fail. */
export type SendSearchFailure = runtime.Unexpected;

/** Every way a call can end, told apart by `ok` and `status`. */
export type SendSearchResult = runtime.Success<204, undefined> | runtime.Undeclared<unknown> | SendSearchFailure;

/** The same, with the bytes of its body as they come. */
export function sendSearch(
  client: runtime.Client,
  request: SendSearchRequest,
  options: runtime.DownloadOptions<Auth>,
): runtime.Download<SendSearchResult>;
/** `POST /searches` */
export function sendSearch(
  client: runtime.Client,
  request: SendSearchRequest,
  options?: runtime.CallOptions<Auth>,
): runtime.Call<SendSearchResult, SendSearchData>;
export function sendSearch(
  client: runtime.Client,
  request: SendSearchRequest,
  options?: runtime.CommonOptions<Auth>,
): runtime.Call<
  SendSearchResult | runtime.StreamedResult<SendSearchResult>,
  SendSearchData | ReadableStream<Uint8Array>
> {
  return runtime.call(client, descriptors.sendSearch, request, options);
}
