// Made by Katagami from Dates 1.0.0. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import * as descriptors from "./descriptors.js";
import * as runtime from "./runtime/index.js";
import type { operations } from "./schema.js";
import type { Auth } from "./client.js";

/** The operation as the description declares it. */
export type SendFormOperation = operations["sendForm"];

/** What to send. */
export interface SendFormRequest {
  body:
    | runtime.Accepting<
        SendFormOperation["requestBody"]["content"]["multipart/form-data"],
        {
          event: {
            either: { a: Date };
            list: readonly Date[];
            lists: readonly (readonly Date[])[];
            map: { [name: string]: Date };
            maybe: Date;
            pair: readonly Date[];
            parts: readonly { at: Date }[];
            at: Date;
          };
          file: runtime.BinaryPart;
          files: readonly runtime.BinaryPart[];
          when: Date;
        }
      >
    | FormData;
}

/** What a successful call gives. */
export type SendFormData = undefined;

/** The bodies of the errors that the description knows. */
export type SendFormError = never;

/** Every way a call can fail. */
export type SendFormFailure = runtime.Unexpected;

/** Every way a call can end, told apart by `ok` and `status`. */
export type SendFormResult = runtime.Success<204, undefined> | runtime.Undeclared<unknown> | SendFormFailure;

/** The same, with the bytes of its body as they come. */
export function sendForm(
  client: runtime.Client,
  request: SendFormRequest,
  options: runtime.DownloadOptions<Auth>,
): runtime.Download<SendFormResult>;
/** `POST /forms` */
export function sendForm(
  client: runtime.Client,
  request: SendFormRequest,
  options?: runtime.CallOptions<Auth>,
): runtime.Call<SendFormResult, SendFormData>;
export function sendForm(
  client: runtime.Client,
  request: SendFormRequest,
  options?: runtime.CommonOptions<Auth>,
): runtime.Call<SendFormResult | runtime.StreamedResult<SendFormResult>, SendFormData | ReadableStream<Uint8Array>> {
  return runtime.call(client, descriptors.sendForm, request, options);
}

/** The operation as the description declares it. */
export type SendListOperation = operations["sendList"];

/** What to send. */
export interface SendListRequest {
  body: runtime.Accepting<
    SendListOperation["requestBody"]["content"]["application/json"],
    readonly {
      either: { a: Date };
      list: readonly Date[];
      lists: readonly (readonly Date[])[];
      map: { [name: string]: Date };
      maybe: Date;
      pair: readonly Date[];
      parts: readonly { at: Date }[];
      at: Date;
    }[]
  >;
}

/** What a successful call gives. */
export type SendListData = undefined;

/** The bodies of the errors that the description knows. */
export type SendListError = never;

/** Every way a call can fail. */
export type SendListFailure = runtime.Unexpected;

/** Every way a call can end, told apart by `ok` and `status`. */
export type SendListResult = runtime.Success<204, undefined> | runtime.Undeclared<unknown> | SendListFailure;

/** The same, with the bytes of its body as they come. */
export function sendList(
  client: runtime.Client,
  request: SendListRequest,
  options: runtime.DownloadOptions<Auth>,
): runtime.Download<SendListResult>;
/** `POST /lists` */
export function sendList(
  client: runtime.Client,
  request: SendListRequest,
  options?: runtime.CallOptions<Auth>,
): runtime.Call<SendListResult, SendListData>;
export function sendList(
  client: runtime.Client,
  request: SendListRequest,
  options?: runtime.CommonOptions<Auth>,
): runtime.Call<SendListResult | runtime.StreamedResult<SendListResult>, SendListData | ReadableStream<Uint8Array>> {
  return runtime.call(client, descriptors.sendList, request, options);
}

/** The operation as the description declares it. */
export type SendOperation = operations["send"];

/** What to send. */
export interface SendRequest {
  path: runtime.Accepting<SendOperation["parameters"]["path"], { at: Date }>;
  query?: runtime.Accepting<
    SendOperation["parameters"]["query"],
    {
      since: Date;
      filter: { range: { from: Date } };
      json: { range: { from: Date } };
      times: readonly Date[];
      ids: readonly bigint[];
    }
  >;
  header?: runtime.Accepting<SendOperation["parameters"]["header"], { "X-At": Date }>;
  body: runtime.Accepting<
    SendOperation["requestBody"]["content"]["application/json"],
    {
      either: { a: Date };
      list: readonly Date[];
      lists: readonly (readonly Date[])[];
      map: { [name: string]: Date };
      maybe: Date;
      pair: readonly Date[];
      parts: readonly { at: Date }[];
      at: Date;
    }
  >;
}

/** What a successful call gives. */
export type SendData = undefined;

/** The bodies of the errors that the description knows. */
export type SendError = never;

/** Every way a call can fail. */
export type SendFailure = runtime.Unexpected;

/** Every way a call can end, told apart by `ok` and `status`. */
export type SendResult = runtime.Success<204, undefined> | runtime.Undeclared<unknown> | SendFailure;

/** The same, with the bytes of its body as they come. */
export function send(
  client: runtime.Client,
  request: SendRequest,
  options: runtime.DownloadOptions<Auth>,
): runtime.Download<SendResult>;
/** `POST /{at}` */
export function send(
  client: runtime.Client,
  request: SendRequest,
  options?: runtime.CallOptions<Auth>,
): runtime.Call<SendResult, SendData>;
export function send(
  client: runtime.Client,
  request: SendRequest,
  options?: runtime.CommonOptions<Auth>,
): runtime.Call<SendResult | runtime.StreamedResult<SendResult>, SendData | ReadableStream<Uint8Array>> {
  return runtime.call(client, descriptors.send, request, options);
}
