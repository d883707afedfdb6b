// Made by Katagami from What nobody declared 1.0.0. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import * as descriptors from "./descriptors.js";
import * as runtime from "./runtime/index.js";
import type { operations } from "./schema.js";
import type { Auth } from "./client.js";

/** The operation as the description declares it. */
export type AddDraftOperation = operations["addDraft"];

/** What to send. */
export interface AddDraftRequest {
  body: AddDraftOperation["requestBody"]["content"]["application/json"];
}

/** What a successful call gives. */
export type AddDraftData = AddDraftOperation["responses"][200]["content"]["application/json"];

/** The bodies of the errors that the description knows. */
export type AddDraftError = never;

/** Every way a call can fail. */
export type AddDraftFailure = runtime.Unexpected;

/** Every way a call can end, told apart by `ok` and `status`. */
export type AddDraftResult = runtime.Success<200, AddDraftData> | runtime.Undeclared<AddDraftData> | AddDraftFailure;

/** The same, with the bytes of its body as they come. */
export function addDraft(
  client: runtime.Client,
  request: AddDraftRequest,
  options: runtime.DownloadOptions<Auth>,
): runtime.Download<AddDraftResult>;
/** `POST /drafts` */
export function addDraft(
  client: runtime.Client,
  request: AddDraftRequest,
  options?: runtime.CallOptions<Auth>,
): runtime.Call<AddDraftResult, AddDraftData>;
export function addDraft(
  client: runtime.Client,
  request: AddDraftRequest,
  options?: runtime.CommonOptions<Auth>,
): runtime.Call<AddDraftResult | runtime.StreamedResult<AddDraftResult>, AddDraftData | ReadableStream<Uint8Array>> {
  return runtime.call(client, descriptors.addDraft, request, options);
}

/** The operation as the description declares it. */
export type FormOperationOperation = operations["form"];

/** What to send. */
export interface FormOperationRequest {
  body:
    | runtime.Accepting<
        FormOperationOperation["requestBody"]["content"]["multipart/form-data"],
        { file: runtime.BinaryPart }
      >
    | FormData;
}

/** What a successful call gives. */
export type FormOperationData = FormOperationOperation["responses"][200]["content"]["application/json"];

/** The bodies of the errors that the description knows. */
export type FormOperationError = never;

/** Every way a call can fail. */
export type FormOperationFailure = runtime.Unexpected;

/** Every way a call can end, told apart by `ok` and `status`. */
export type FormOperationResult =
  runtime.Success<200, FormOperationData> | runtime.Undeclared<FormOperationData> | FormOperationFailure;

/** The same, with the bytes of its body as they come. */
export function form(
  client: runtime.Client,
  request: FormOperationRequest,
  options: runtime.DownloadOptions<Auth>,
): runtime.Download<FormOperationResult>;
/** `POST /form` */
export function form(
  client: runtime.Client,
  request: FormOperationRequest,
  options?: runtime.CallOptions<Auth>,
): runtime.Call<FormOperationResult, FormOperationData>;
export function form(
  client: runtime.Client,
  request: FormOperationRequest,
  options?: runtime.CommonOptions<Auth>,
): runtime.Call<
  FormOperationResult | runtime.StreamedResult<FormOperationResult>,
  FormOperationData | ReadableStream<Uint8Array>
> {
  return runtime.call(client, descriptors.form, request, options);
}

/** The operation as the description declares it. */
export type MissingOperation = operations["missing"];

/** What to send. */
export interface MissingRequest {
  path: MissingOperation["parameters"]["path"];
  header?: MissingOperation["parameters"]["header"];
}

/** What a successful call gives. */
export type MissingData = unknown;

/** The bodies of the errors that the description knows. */
export type MissingError = never;

/** Every way a call can fail. */
export type MissingFailure = runtime.Unexpected;

/** Every way a call can end, told apart by `ok` and `status`. */
export type MissingResult = runtime.Success<200, unknown> | runtime.Undeclared<MissingData> | MissingFailure;

/** The same, with the bytes of its body as they come. */
export function missing(
  client: runtime.Client,
  request: MissingRequest,
  options: runtime.DownloadOptions<Auth>,
): runtime.Download<MissingResult>;
/** `GET /missing/{a}/{b}` */
export function missing(
  client: runtime.Client,
  request: MissingRequest,
  options?: runtime.CallOptions<Auth>,
): runtime.Call<MissingResult, MissingData>;
export function missing(
  client: runtime.Client,
  request: MissingRequest,
  options?: runtime.CommonOptions<Auth>,
): runtime.Call<MissingResult | runtime.StreamedResult<MissingResult>, MissingData | ReadableStream<Uint8Array>> {
  return runtime.call(client, descriptors.missing, request, options);
}

/** The operation as the description declares it. */
export type OnlyOperation = operations["only"];

/** What to send. */
export interface OnlyRequest {}

/** What a successful call gives. */
export type OnlyData = OnlyOperation["responses"][200]["content"]["application/json"];

/** The bodies of the errors that the description knows. */
export type OnlyError = never;

/** Every way a call can fail. */
export type OnlyFailure = runtime.Unexpected;

/** Every way a call can end, told apart by `ok` and `status`. */
export type OnlyResult = runtime.Success<200, OnlyData> | runtime.Undeclared<OnlyData> | OnlyFailure;

/** The same, with the bytes of its body as they come. */
export function only(
  client: runtime.Client,
  request: OnlyRequest | undefined,
  options: runtime.DownloadOptions<Auth>,
): runtime.Download<OnlyResult>;
/** `GET /only` */
export function only(
  client: runtime.Client,
  request?: OnlyRequest,
  options?: runtime.CallOptions<Auth>,
): runtime.Call<OnlyResult, OnlyData>;
export function only(
  client: runtime.Client,
  request: OnlyRequest = {},
  options?: runtime.CommonOptions<Auth>,
): runtime.Call<OnlyResult | runtime.StreamedResult<OnlyResult>, OnlyData | ReadableStream<Uint8Array>> {
  return runtime.call(client, descriptors.only, request, options);
}

/** The operation as the description declares it. */
export type RawOperation = operations["raw"];

/** What to send. Without a `contentType` the body is `*\/\*`. */
export type RawRequest = { contentType?: string; body: runtime.BinaryBody };

/** What a successful call gives. */
export type RawData = undefined;

/** The bodies of the errors that the description knows. */
export type RawError = never;

/** Every way a call can fail. */
export type RawFailure = runtime.Unexpected;

/** Every way a call can end, told apart by `ok` and `status`. */
export type RawResult = runtime.Success<204, undefined> | runtime.Undeclared<unknown> | RawFailure;

/** The same, with the bytes of its body as they come. */
export function raw(
  client: runtime.Client,
  request: RawRequest,
  options: runtime.DownloadOptions<Auth>,
): runtime.Download<RawResult>;
/** `POST /raw` */
export function raw(
  client: runtime.Client,
  request: RawRequest,
  options?: runtime.CallOptions<Auth>,
): runtime.Call<RawResult, RawData>;
export function raw(
  client: runtime.Client,
  request: RawRequest,
  options?: runtime.CommonOptions<Auth>,
): runtime.Call<RawResult | runtime.StreamedResult<RawResult>, RawData | ReadableStream<Uint8Array>> {
  return runtime.call(client, runtime.inContentType(descriptors.raw, request), request, options);
}
