// Made by Katagami from Several media types 1.0.0. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import * as descriptors from "./descriptors.js";
import * as runtime from "./runtime/index.js";
import type { operations } from "./schema.js";
import type { Auth } from "./client.js";

/** The operation as the description declares it. */
export type PostBatchOperation = operations["postBatch"];

/** What to send. Without a `contentType` the body is `application/jsonl`. */
export type PostBatchRequest =
  | { contentType?: "application/jsonl"; body: runtime.BinaryBody }
  | { contentType: `multipart/mixed${string}`; body: runtime.BinaryBody };

/** What a successful call gives. */
export type PostBatchData = undefined;

/** The bodies of the errors that the description knows. */
export type PostBatchError = never;

/** Every way a call can fail. */
export type PostBatchFailure = runtime.Unexpected;

/** Every way a call can end, told apart by `ok` and `status`. */
export type PostBatchResult = runtime.Success<204, undefined> | runtime.Undeclared<unknown> | PostBatchFailure;

/** The same, with the bytes of its body as they come. */
export function postBatch(
  client: runtime.Client,
  request: PostBatchRequest,
  options: runtime.DownloadOptions<Auth>,
): runtime.Download<PostBatchResult>;
/** `POST /batches` */
export function postBatch(
  client: runtime.Client,
  request: PostBatchRequest,
  options?: runtime.CallOptions<Auth>,
): runtime.Call<PostBatchResult, PostBatchData>;
export function postBatch(
  client: runtime.Client,
  request: PostBatchRequest,
  options?: runtime.CommonOptions<Auth>,
): runtime.Call<PostBatchResult | runtime.StreamedResult<PostBatchResult>, PostBatchData | ReadableStream<Uint8Array>> {
  return runtime.call(client, runtime.inContentType(descriptors.postBatch, request), request, options);
}

/** The operation as the description declares it. */
export type PostImageOperation = operations["postImage"];

/** What to send. Without a `contentType` the body is `image/\*`. */
export type PostImageRequest = { contentType?: `image/${string}`; body?: runtime.BinaryBody | undefined };

/** What a successful call gives. */
export type PostImageData = undefined;

/** The bodies of the errors that the description knows. */
export type PostImageError = never;

/** Every way a call can fail. */
export type PostImageFailure = runtime.Unexpected;

/** Every way a call can end, told apart by `ok` and `status`. */
export type PostImageResult = runtime.Success<204, undefined> | runtime.Undeclared<unknown> | PostImageFailure;

/** The same, with the bytes of its body as they come. */
export function postImage(
  client: runtime.Client,
  request: PostImageRequest | undefined,
  options: runtime.DownloadOptions<Auth>,
): runtime.Download<PostImageResult>;
/** `POST /images` */
export function postImage(
  client: runtime.Client,
  request?: PostImageRequest,
  options?: runtime.CallOptions<Auth>,
): runtime.Call<PostImageResult, PostImageData>;
export function postImage(
  client: runtime.Client,
  request: PostImageRequest = {},
  options?: runtime.CommonOptions<Auth>,
): runtime.Call<PostImageResult | runtime.StreamedResult<PostImageResult>, PostImageData | ReadableStream<Uint8Array>> {
  return runtime.call(client, runtime.inContentType(descriptors.postImage, request), request, options);
}

/** The operation as the description declares it. */
export type PutNoteOperation = operations["putNote"];

/** What to send. Without a `contentType` the body is `application/json`. */
export type PutNoteRequest = { path: PutNoteOperation["parameters"]["path"] } & (
  | { contentType?: "application/json"; body: PutNoteOperation["requestBody"]["content"]["application/json"] }
  | { contentType: "application/octet-stream"; body: runtime.BinaryBody }
  | {
      contentType: "application/x-www-form-urlencoded";
      body: PutNoteOperation["requestBody"]["content"]["application/x-www-form-urlencoded"] | URLSearchParams;
    }
  | { contentType: "application/xml"; body: string }
  | {
      contentType: "multipart/form-data";
      body:
        | runtime.Accepting<
            PutNoteOperation["requestBody"]["content"]["multipart/form-data"],
            { file: runtime.BinaryPart }
          >
        | FormData;
    }
  | { contentType: "text/markdown"; body: string }
);

/** What a successful call gives. */
export type PutNoteData = undefined;

/** The bodies of the errors that the description knows. */
export type PutNoteError = never;

/** Every way a call can fail. */
export type PutNoteFailure = runtime.Unexpected;

/** Every way a call can end, told apart by `ok` and `status`. */
export type PutNoteResult = runtime.Success<204, undefined> | runtime.Undeclared<unknown> | PutNoteFailure;

/** The same, with the bytes of its body as they come. */
export function putNote(
  client: runtime.Client,
  request: PutNoteRequest,
  options: runtime.DownloadOptions<Auth>,
): runtime.Download<PutNoteResult>;
/** `PUT /notes/{id}` */
export function putNote(
  client: runtime.Client,
  request: PutNoteRequest,
  options?: runtime.CallOptions<Auth>,
): runtime.Call<PutNoteResult, PutNoteData>;
export function putNote(
  client: runtime.Client,
  request: PutNoteRequest,
  options?: runtime.CommonOptions<Auth>,
): runtime.Call<PutNoteResult | runtime.StreamedResult<PutNoteResult>, PutNoteData | ReadableStream<Uint8Array>> {
  return runtime.call(client, runtime.inContentType(descriptors.putNote, request), request, options);
}
