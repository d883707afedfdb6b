// Made by Katagami from Folders 1.0.0. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import * as descriptors from "./descriptors.js";
import * as runtime from "./runtime/index.js";
import type { operations } from "./schema.js";
import type { Auth } from "./client.js";

/** The operation as the description declares it. */
export type ReadFileOperation = operations["readFile"];

/** What to send. */
export interface ReadFileRequest {
  path: ReadFileOperation["parameters"]["path"];
}

/** What a successful call gives. */
export type ReadFileData = string;

/** The bodies of the errors that the description knows. */
export type ReadFileError = never;

/** Every way a call can fail. */
export type ReadFileFailure = runtime.Unexpected;

/** Every way a call can end, told apart by `ok` and `status`. */
export type ReadFileResult = runtime.Success<200, string> | runtime.Undeclared<ReadFileData> | ReadFileFailure;

/** The same, with the bytes of its body as they come. */
export function readFile(
  client: runtime.Client,
  request: ReadFileRequest,
  options: runtime.DownloadOptions<Auth>,
): runtime.Download<ReadFileResult>;
/** `GET /files/{name}` */
export function readFile(
  client: runtime.Client,
  request: ReadFileRequest,
  options?: runtime.CallOptions<Auth>,
): runtime.Call<ReadFileResult, ReadFileData>;
export function readFile(
  client: runtime.Client,
  request: ReadFileRequest,
  options?: runtime.CommonOptions<Auth>,
): runtime.Call<ReadFileResult | runtime.StreamedResult<ReadFileResult>, ReadFileData | ReadableStream<Uint8Array>> {
  return runtime.call(client, descriptors.readFile, request, options);
}

/** The operation as the description declares it. */
export type MakeFileOperation = operations["makeFile"];

/** What to send. */
export interface MakeFileRequest {
  path: MakeFileOperation["parameters"]["path"];
}

/** What a successful call gives. */
export type MakeFileData = undefined;

/** The bodies of the errors that the description knows. */
export type MakeFileError = never;

/** Every way a call can fail. */
export type MakeFileFailure = runtime.Unexpected;

/** Every way a call can end, told apart by `ok` and `status`. */
export type MakeFileResult = runtime.Success<204, undefined> | runtime.Undeclared<unknown> | MakeFileFailure;

/** The same, with the bytes of its body as they come. */
export function makeFile(
  client: runtime.Client,
  request: MakeFileRequest,
  options: runtime.DownloadOptions<Auth>,
): runtime.Download<MakeFileResult>;
/** `POST /files/{name}` */
export function makeFile(
  client: runtime.Client,
  request: MakeFileRequest,
  options?: runtime.CallOptions<Auth>,
): runtime.Call<MakeFileResult, MakeFileData>;
export function makeFile(
  client: runtime.Client,
  request: MakeFileRequest,
  options?: runtime.CommonOptions<Auth>,
): runtime.Call<MakeFileResult | runtime.StreamedResult<MakeFileResult>, MakeFileData | ReadableStream<Uint8Array>> {
  return runtime.call(client, descriptors.makeFile, request, options);
}

/** The operation as the description declares it. */
export type HalveFileOperation = operations["halveFile"];

/** What to send. */
export interface HalveFileRequest {
  path: HalveFileOperation["parameters"]["path"];
}

/** What a successful call gives. */
export type HalveFileData = undefined;

/** The bodies of the errors that the description knows. */
export type HalveFileError = never;

/** Every way a call can fail. */
export type HalveFileFailure = runtime.Unexpected;

/** Every way a call can end, told apart by `ok` and `status`. */
export type HalveFileResult = runtime.Success<204, undefined> | runtime.Undeclared<unknown> | HalveFileFailure;

/** The same, with the bytes of its body as they come. */
export function halveFile(
  client: runtime.Client,
  request: HalveFileRequest,
  options: runtime.DownloadOptions<Auth>,
): runtime.Download<HalveFileResult>;
/** `50% /files/{name}` */
export function halveFile(
  client: runtime.Client,
  request: HalveFileRequest,
  options?: runtime.CallOptions<Auth>,
): runtime.Call<HalveFileResult, HalveFileData>;
export function halveFile(
  client: runtime.Client,
  request: HalveFileRequest,
  options?: runtime.CommonOptions<Auth>,
): runtime.Call<HalveFileResult | runtime.StreamedResult<HalveFileResult>, HalveFileData | ReadableStream<Uint8Array>> {
  return runtime.call(client, descriptors.halveFile, request, options);
}

/** The operation as the description declares it. */
export type CopyFileOperation = operations["copyFile"];

/** What to send. */
export interface CopyFileRequest {
  path: CopyFileOperation["parameters"]["path"];
  header: CopyFileOperation["parameters"]["header"];
}

/** What a successful call gives. */
export type CopyFileData = CopyFileOperation["responses"][201]["content"]["application/json"];

/** The bodies of the errors that the description knows. */
export type CopyFileError = Exclude<CopyFileFailure, runtime.Unexpected>["error"];

/** Every way a call can fail. */
export type CopyFileFailure =
  runtime.Failure<409, CopyFileOperation["responses"][409]["content"]["application/json"]> | runtime.Unexpected;

/** Every way a call can end, told apart by `ok` and `status`. */
export type CopyFileResult = runtime.Success<201, CopyFileData> | runtime.Undeclared<CopyFileData> | CopyFileFailure;

/** The same, with the bytes of its body as they come. */
export function copyFile(
  client: runtime.Client,
  request: CopyFileRequest,
  options: runtime.DownloadOptions<Auth>,
): runtime.Download<CopyFileResult>;
/**
 * Copies a file.
 *
 * `COPY /files/{name}`
 *
 * **Errors**
 * - `409` It is there
 */
export function copyFile(
  client: runtime.Client,
  request: CopyFileRequest,
  options?: runtime.CallOptions<Auth>,
): runtime.Call<CopyFileResult, CopyFileData>;
export function copyFile(
  client: runtime.Client,
  request: CopyFileRequest,
  options?: runtime.CommonOptions<Auth>,
): runtime.Call<CopyFileResult | runtime.StreamedResult<CopyFileResult>, CopyFileData | ReadableStream<Uint8Array>> {
  return runtime.call(client, descriptors.copyFile, request, options);
}

/** The operation as the description declares it. */
export type PropfindFilesNameOperation = operations["propfindFilesName"];

/** What to send. */
export interface PropfindFilesNameRequest {
  path: PropfindFilesNameOperation["parameters"]["path"];
  body: PropfindFilesNameOperation["requestBody"]["content"]["application/json"];
}

/** What a successful call gives. */
export type PropfindFilesNameData = PropfindFilesNameOperation["responses"][207]["content"]["application/json"];

/** The bodies of the errors that the description knows. */
export type PropfindFilesNameError = never;

/** Every way a call can fail. */
export type PropfindFilesNameFailure = runtime.Unexpected;

/** Every way a call can end, told apart by `ok` and `status`. */
export type PropfindFilesNameResult =
  runtime.Success<207, PropfindFilesNameData> | runtime.Undeclared<PropfindFilesNameData> | PropfindFilesNameFailure;

/** The same, with the bytes of its body as they come. */
export function propfindFilesName(
  client: runtime.Client,
  request: PropfindFilesNameRequest,
  options: runtime.DownloadOptions<Auth>,
): runtime.Download<PropfindFilesNameResult>;
/** `PROPFIND /files/{name}` */
export function propfindFilesName(
  client: runtime.Client,
  request: PropfindFilesNameRequest,
  options?: runtime.CallOptions<Auth>,
): runtime.Call<PropfindFilesNameResult, PropfindFilesNameData>;
export function propfindFilesName(
  client: runtime.Client,
  request: PropfindFilesNameRequest,
  options?: runtime.CommonOptions<Auth>,
): runtime.Call<
  PropfindFilesNameResult | runtime.StreamedResult<PropfindFilesNameResult>,
  PropfindFilesNameData | ReadableStream<Uint8Array>
> {
  return runtime.call(client, descriptors.propfindFilesName, request, options);
}

/** The operation as the description declares it. */
export type TrackFileOperation = operations["trackFile"];

/** What to send. */
export interface TrackFileRequest {
  path: TrackFileOperation["parameters"]["path"];
}

/** What a successful call gives. */
export type TrackFileData = undefined;

/** The bodies of the errors that the description knows. */
export type TrackFileError = never;

/** Every way a call can fail. */
export type TrackFileFailure = runtime.Unexpected;

/** Every way a call can end, told apart by `ok` and `status`. */
export type TrackFileResult = runtime.Success<204, undefined> | runtime.Undeclared<unknown> | TrackFileFailure;

/** The same, with the bytes of its body as they come. */
export function trackFile(
  client: runtime.Client,
  request: TrackFileRequest,
  options: runtime.DownloadOptions<Auth>,
): runtime.Download<TrackFileResult>;
/** `TRACK /files/{name}` */
export function trackFile(
  client: runtime.Client,
  request: TrackFileRequest,
  options?: runtime.CallOptions<Auth>,
): runtime.Call<TrackFileResult, TrackFileData>;
export function trackFile(
  client: runtime.Client,
  request: TrackFileRequest,
  options?: runtime.CommonOptions<Auth>,
): runtime.Call<TrackFileResult | runtime.StreamedResult<TrackFileResult>, TrackFileData | ReadableStream<Uint8Array>> {
  return runtime.call(client, descriptors.trackFile, request, options);
}

/** The operation as the description declares it. */
export type PurgeFileOperation = operations["purgeFile"];

/** What to send. */
export interface PurgeFileRequest {
  path: PurgeFileOperation["parameters"]["path"];
}

/** What a successful call gives. */
export type PurgeFileData = undefined;

/** The bodies of the errors that the description knows. */
export type PurgeFileError = never;

/** Every way a call can fail. */
export type PurgeFileFailure = runtime.Unexpected;

/** Every way a call can end, told apart by `ok` and `status`. */
export type PurgeFileResult = runtime.Success<204, undefined> | runtime.Undeclared<unknown> | PurgeFileFailure;

/** The same, with the bytes of its body as they come. */
export function purgeFile(
  client: runtime.Client,
  request: PurgeFileRequest,
  options: runtime.DownloadOptions<Auth>,
): runtime.Download<PurgeFileResult>;
/** `purge /files/{name}` */
export function purgeFile(
  client: runtime.Client,
  request: PurgeFileRequest,
  options?: runtime.CallOptions<Auth>,
): runtime.Call<PurgeFileResult, PurgeFileData>;
export function purgeFile(
  client: runtime.Client,
  request: PurgeFileRequest,
  options?: runtime.CommonOptions<Auth>,
): runtime.Call<PurgeFileResult | runtime.StreamedResult<PurgeFileResult>, PurgeFileData | ReadableStream<Uint8Array>> {
  return runtime.call(client, descriptors.purgeFile, request, options);
}

/** The operation as the description declares it. */
export type LockOperation = operations["lock"];

/** What to send. */
export interface LockRequest {
  body: LockOperation["requestBody"]["content"]["application/json"];
}

/** What a successful call gives. */
export type LockData = undefined;

/** The bodies of the errors that the description knows. */
export type LockError = never;

/** Every way a call can fail. */
export type LockFailure = runtime.Unexpected;

/** Every way a call can end, told apart by `ok` and `status`. */
export type LockResult = runtime.Success<204, undefined> | runtime.Undeclared<unknown> | LockFailure;

/** The same, with the bytes of its body as they come. */
export function lock(
  client: runtime.Client,
  request: LockRequest,
  options: runtime.DownloadOptions<Auth>,
): runtime.Download<LockResult>;
/** `LOCK /locks` */
export function lock(
  client: runtime.Client,
  request: LockRequest,
  options?: runtime.CallOptions<Auth>,
): runtime.Call<LockResult, LockData>;
export function lock(
  client: runtime.Client,
  request: LockRequest,
  options?: runtime.CommonOptions<Auth>,
): runtime.Call<LockResult | runtime.StreamedResult<LockResult>, LockData | ReadableStream<Uint8Array>> {
  return runtime.call(client, descriptors.lock, request, options);
}
