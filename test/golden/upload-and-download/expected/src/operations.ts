// Made by Katagami from Recorder 1.0.0. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import * as descriptors from "./descriptors.js";
import * as runtime from "./runtime/index.js";
import type { operations } from "./schema.js";
import type { Auth } from "./client.js";

/** The operation as the description declares it. */
export type FillOperation = operations["fill"];

/** What to send. */
export interface FillRequest {
  body: FillOperation["requestBody"]["content"]["application/x-www-form-urlencoded"] | URLSearchParams;
}

/** What a successful call gives. */
export type FillData = FillOperation["responses"][200]["content"]["application/vnd.form+json; v=1"];

/** The bodies of the errors that the description knows. */
export type FillError = never;

/** Every way a call can fail. */
export type FillFailure = runtime.Unexpected;

/** Every way a call can end, told apart by `ok` and `status`. */
export type FillResult = runtime.Success<200, FillData> | runtime.Undeclared<FillData> | FillFailure;

/** The same, with the bytes of its body as they come. */
export function fill(
  client: runtime.Client,
  request: FillRequest,
  options: runtime.DownloadOptions<Auth>,
): runtime.Download<FillResult>;
/** `POST /forms` */
export function fill(
  client: runtime.Client,
  request: FillRequest,
  options?: runtime.CallOptions<Auth>,
): runtime.Call<FillResult, FillData>;
export function fill(
  client: runtime.Client,
  request: FillRequest,
  options?: runtime.CommonOptions<Auth>,
): runtime.Call<FillResult | runtime.StreamedResult<FillResult>, FillData | ReadableStream<Uint8Array>> {
  return runtime.call(client, descriptors.fill, request, options);
}

/** The operation as the description declares it. */
export type JingleOperation = operations["jingle"];

/** What to send. */
export interface JingleRequest {}

/** What a successful call gives. */
export type JingleData = Blob;

/** The bodies of the errors that the description knows. */
export type JingleError = never;

/** Every way a call can fail. */
export type JingleFailure = runtime.Unexpected;

/** Every way a call can end, told apart by `ok` and `status`. */
export type JingleResult = runtime.Success<200, Blob> | runtime.Undeclared<JingleData> | JingleFailure;

/** The same, with the bytes of its body as they come. */
export function jingle(
  client: runtime.Client,
  request: JingleRequest | undefined,
  options: runtime.DownloadOptions<Auth>,
): runtime.Download<JingleResult>;
/** `GET /jingle` */
export function jingle(
  client: runtime.Client,
  request?: JingleRequest,
  options?: runtime.CallOptions<Auth>,
): runtime.Call<JingleResult, JingleData>;
export function jingle(
  client: runtime.Client,
  request: JingleRequest = {},
  options?: runtime.CommonOptions<Auth>,
): runtime.Call<JingleResult | runtime.StreamedResult<JingleResult>, JingleData | ReadableStream<Uint8Array>> {
  return runtime.call(client, descriptors.jingle, request, options);
}

/** The operation as the description declares it. */
export type NoteOperation = operations["note"];

/** What to send. */
export interface NoteRequest {
  body?: string | undefined;
}

/** What a successful call gives. */
export type NoteData = string;

/** The bodies of the errors that the description knows. */
export type NoteError = never;

/** Every way a call can fail. */
export type NoteFailure = runtime.Unexpected;

/** Every way a call can end, told apart by `ok` and `status`. */
export type NoteResult = runtime.Success<200, string> | runtime.Undeclared<NoteData> | NoteFailure;

/** The same, with the bytes of its body as they come. */
export function note(
  client: runtime.Client,
  request: NoteRequest | undefined,
  options: runtime.DownloadOptions<Auth>,
): runtime.Download<NoteResult>;
/** `POST /notes` */
export function note(
  client: runtime.Client,
  request?: NoteRequest,
  options?: runtime.CallOptions<Auth>,
): runtime.Call<NoteResult, NoteData>;
export function note(
  client: runtime.Client,
  request: NoteRequest = {},
  options?: runtime.CommonOptions<Auth>,
): runtime.Call<NoteResult | runtime.StreamedResult<NoteResult>, NoteData | ReadableStream<Uint8Array>> {
  return runtime.call(client, descriptors.note, request, options);
}

/** The operation as the description declares it. */
export type UploadOperation = operations["upload"];

/** What to send. */
export interface UploadRequest {
  body:
    | runtime.Accepting<UploadOperation["requestBody"]["content"]["multipart/form-data"], { file: runtime.BinaryPart }>
    | FormData;
}

/** What a successful call gives. */
export type UploadData = UploadOperation["responses"][201]["content"]["application/json"];

/** The bodies of the errors that the description knows. */
export type UploadError = never;

/** Every way a call can fail. */
export type UploadFailure = runtime.Unexpected;

/** Every way a call can end, told apart by `ok` and `status`. */
export type UploadResult = runtime.Success<201, UploadData> | runtime.Undeclared<UploadData> | UploadFailure;

/** The same, with the bytes of its body as they come. */
export function upload(
  client: runtime.Client,
  request: UploadRequest,
  options: runtime.DownloadOptions<Auth>,
): runtime.Download<UploadResult>;
/** `POST /recordings` */
export function upload(
  client: runtime.Client,
  request: UploadRequest,
  options?: runtime.CallOptions<Auth>,
): runtime.Call<UploadResult, UploadData>;
export function upload(
  client: runtime.Client,
  request: UploadRequest,
  options?: runtime.CommonOptions<Auth>,
): runtime.Call<UploadResult | runtime.StreamedResult<UploadResult>, UploadData | ReadableStream<Uint8Array>> {
  return runtime.call(client, descriptors.upload, request, options);
}

/** The operation as the description declares it. */
export type DownloadOperation = operations["download"];

/** What to send. */
export interface DownloadRequest {
  path: DownloadOperation["parameters"]["path"];
}

/** What a successful call gives. */
export type DownloadData = Blob;

/** The bodies of the errors that the description knows. */
export type DownloadError = never;

/** Every way a call can fail. */
export type DownloadFailure = runtime.Unexpected;

/** Every way a call can end, told apart by `ok` and `status`. */
export type DownloadResult = runtime.Success<200, Blob> | runtime.Undeclared<DownloadData> | DownloadFailure;

/** The same, with the bytes of its body as they come. */
export function download(
  client: runtime.Client,
  request: DownloadRequest,
  options: runtime.DownloadOptions<Auth>,
): runtime.Download<DownloadResult>;
/** `GET /recordings/{id}` */
export function download(
  client: runtime.Client,
  request: DownloadRequest,
  options?: runtime.CallOptions<Auth>,
): runtime.Call<DownloadResult, DownloadData>;
export function download(
  client: runtime.Client,
  request: DownloadRequest,
  options?: runtime.CommonOptions<Auth>,
): runtime.Call<DownloadResult | runtime.StreamedResult<DownloadResult>, DownloadData | ReadableStream<Uint8Array>> {
  return runtime.call(client, descriptors.download, request, options);
}

/** The operation as the description declares it. */
export type ReplaceOperation = operations["replace"];

/** What to send. */
export interface ReplaceRequest {
  path: ReplaceOperation["parameters"]["path"];
  body?: runtime.BinaryBody | undefined;
}

/** What a successful call gives. */
export type ReplaceData = undefined;

/** The bodies of the errors that the description knows. */
export type ReplaceError = never;

/** Every way a call can fail. */
export type ReplaceFailure = runtime.Unexpected;

/** Every way a call can end, told apart by `ok` and `status`. */
export type ReplaceResult = runtime.Success<204, undefined> | runtime.Undeclared<unknown> | ReplaceFailure;

/** The same, with the bytes of its body as they come. */
export function replace(
  client: runtime.Client,
  request: ReplaceRequest,
  options: runtime.DownloadOptions<Auth>,
): runtime.Download<ReplaceResult>;
/** `PUT /recordings/{id}` */
export function replace(
  client: runtime.Client,
  request: ReplaceRequest,
  options?: runtime.CallOptions<Auth>,
): runtime.Call<ReplaceResult, ReplaceData>;
export function replace(
  client: runtime.Client,
  request: ReplaceRequest,
  options?: runtime.CommonOptions<Auth>,
): runtime.Call<ReplaceResult | runtime.StreamedResult<ReplaceResult>, ReplaceData | ReadableStream<Uint8Array>> {
  return runtime.call(client, descriptors.replace, request, options);
}
