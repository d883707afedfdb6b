// Made by Katagami from Library 1.0.0. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import * as descriptors from "./descriptors.js";
import * as runtime from "./runtime/index.js";
import type { components, operations } from "./schema.js";
import type { Auth } from "./client.js";

/** The operation as the description declares it. */
export type AddBookOperation = operations["addBook"];

/** What to send. */
export interface AddBookRequest {
  body: AddBookOperation["requestBody"]["content"]["application/json"];
}

/** What a successful call gives. */
export type AddBookData = AddBookOperation["responses"][201]["content"]["application/json"];

/** The bodies of the errors that the description knows. */
export type AddBookError = Exclude<AddBookFailure, runtime.Unexpected>["error"];

/** Every way a call can fail. */
export type AddBookFailure =
  | (runtime.Failure<409, AddBookOperation["responses"][409]["content"]["application/json"]> & {
      readonly links: {
        delete(
          request?: runtime.LinkRequest<RemoveBookRequest, { path: "id"; header: "If-Match" }>,
          options?: runtime.CallOptions<Auth>,
        ): runtime.Call<RemoveBookResult, RemoveBookData>;
      };
    })
  | runtime.Unexpected;

/** Every way a call can end, told apart by `ok` and `status`. */
export type AddBookResult =
  | (runtime.Success<201, AddBookData> & {
      readonly headers: { readonly Location?: NonNullable<AddBookOperation["responses"][201]["headers"]["Location"]> };
      readonly links: {
        getBook(
          request?: runtime.LinkRequest<GetBookRequest, { path: "id" }>,
          options?: runtime.CallOptions<Auth>,
        ): runtime.Call<GetBookResult, GetBookData>;
        lend(
          request?: runtime.LinkRequest<LendBookRequest, { path: "id"; body: true }>,
          options?: runtime.CallOptions<Auth>,
        ): runtime.Call<LendBookResult, LendBookData>;
        review(
          request: runtime.LinkRequest<WatchReviewRequest, { path: "id" }>,
          options?: runtime.StreamOptions<Auth>,
        ): runtime.Call<WatchReviewResult, WatchReviewData>;
      };
    })
  | (runtime.Undeclared<AddBookData> & {
      readonly headers: { readonly Location?: NonNullable<AddBookOperation["responses"][201]["headers"]["Location"]> };
      readonly links: {
        getBook(
          request?: runtime.LinkRequest<GetBookRequest, { path: "id" }>,
          options?: runtime.CallOptions<Auth>,
        ): runtime.Call<GetBookResult, GetBookData>;
        lend(
          request?: runtime.LinkRequest<LendBookRequest, { path: "id"; body: true }>,
          options?: runtime.CallOptions<Auth>,
        ): runtime.Call<LendBookResult, LendBookData>;
        review(
          request: runtime.LinkRequest<WatchReviewRequest, { path: "id" }>,
          options?: runtime.StreamOptions<Auth>,
        ): runtime.Call<WatchReviewResult, WatchReviewData>;
      };
    })
  | AddBookFailure;

/** The same, with the bytes of its body as they come. */
export function addBook(
  client: runtime.Client,
  request: AddBookRequest,
  options: runtime.DownloadOptions<Auth>,
): runtime.Download<AddBookResult>;
/**
 * `POST /books`
 *
 * **Errors**
 * - `409` There is one like it.
 */
export function addBook(
  client: runtime.Client,
  request: AddBookRequest,
  options?: runtime.CallOptions<Auth>,
): runtime.Call<AddBookResult, AddBookData>;
export function addBook(
  client: runtime.Client,
  request: AddBookRequest,
  options?: runtime.CommonOptions<Auth>,
): runtime.Call<AddBookResult | runtime.StreamedResult<AddBookResult>, AddBookData | ReadableStream<Uint8Array>> {
  return runtime.call(client, descriptors.addBook, request, options);
}

/** The operation as the description declares it. */
export type GetBookOperation = operations["getBook"];

/** What to send. */
export interface GetBookRequest {
  path: GetBookOperation["parameters"]["path"];
  query?: GetBookOperation["parameters"]["query"];
}

/** What a successful call gives. */
export type GetBookData = GetBookOperation["responses"][200]["content"]["application/json"];

/** The bodies of the errors that the description knows. */
export type GetBookError = never;

/** Every way a call can fail. */
export type GetBookFailure = runtime.Unexpected;

/** Every way a call can end, told apart by `ok` and `status`. */
export type GetBookResult =
  | (runtime.Success<200, GetBookData> & {
      readonly links: {
        again(
          request?: runtime.LinkRequest<GetBookRequest, { path: "id"; query: "locale" }>,
          options?: runtime.CallOptions<Auth>,
        ): runtime.Call<GetBookResult, GetBookData>;
        far(
          request: runtime.LinkRequest<RemoveBookRequest, { path: "id" }>,
          options?: runtime.CallOptions<Auth>,
        ): runtime.Call<RemoveBookResult, RemoveBookData>;
      };
    })
  | (runtime.Undeclared<GetBookData> & {
      readonly links: {
        again(
          request?: runtime.LinkRequest<GetBookRequest, { path: "id"; query: "locale" }>,
          options?: runtime.CallOptions<Auth>,
        ): runtime.Call<GetBookResult, GetBookData>;
        far(
          request: runtime.LinkRequest<RemoveBookRequest, { path: "id" }>,
          options?: runtime.CallOptions<Auth>,
        ): runtime.Call<RemoveBookResult, RemoveBookData>;
      };
    })
  | GetBookFailure;

/** The same, with the bytes of its body as they come. */
export function getBook(
  client: runtime.Client,
  request: GetBookRequest,
  options: runtime.DownloadOptions<Auth>,
): runtime.Download<GetBookResult>;
/** `GET /books/{id}` */
export function getBook(
  client: runtime.Client,
  request: GetBookRequest,
  options?: runtime.CallOptions<Auth>,
): runtime.Call<GetBookResult, GetBookData>;
export function getBook(
  client: runtime.Client,
  request: GetBookRequest,
  options?: runtime.CommonOptions<Auth>,
): runtime.Call<GetBookResult | runtime.StreamedResult<GetBookResult>, GetBookData | ReadableStream<Uint8Array>> {
  return runtime.call(client, descriptors.getBook, request, options);
}

/** The operation as the description declares it. */
export type RemoveBookOperation = operations["removeBook"];

/** What to send. */
export interface RemoveBookRequest {
  path: RemoveBookOperation["parameters"]["path"];
  header: RemoveBookOperation["parameters"]["header"];
}

/** What a successful call gives. */
export type RemoveBookData = undefined;

/** The bodies of the errors that the description knows. */
export type RemoveBookError = never;

/** Every way a call can fail. */
export type RemoveBookFailure = runtime.Unexpected;

/** Every way a call can end, told apart by `ok` and `status`. */
export type RemoveBookResult =
  | (runtime.Success<204, undefined> & {
      readonly links: {
        add(request: AddBookRequest, options?: runtime.CallOptions<Auth>): runtime.Call<AddBookResult, AddBookData>;
      };
    })
  | (runtime.Undeclared<unknown> & {
      readonly links: {
        add(request: AddBookRequest, options?: runtime.CallOptions<Auth>): runtime.Call<AddBookResult, AddBookData>;
      };
    })
  | RemoveBookFailure;

/** The same, with the bytes of its body as they come. */
export function removeBook(
  client: runtime.Client,
  request: RemoveBookRequest,
  options: runtime.DownloadOptions<Auth>,
): runtime.Download<RemoveBookResult>;
/** `DELETE /books/{id}` */
export function removeBook(
  client: runtime.Client,
  request: RemoveBookRequest,
  options?: runtime.CallOptions<Auth>,
): runtime.Call<RemoveBookResult, RemoveBookData>;
export function removeBook(
  client: runtime.Client,
  request: RemoveBookRequest,
  options?: runtime.CommonOptions<Auth>,
): runtime.Call<
  RemoveBookResult | runtime.StreamedResult<RemoveBookResult>,
  RemoveBookData | ReadableStream<Uint8Array>
> {
  return runtime.call(client, descriptors.removeBook, request, options);
}

/** The operation as the description declares it. */
export type LendBookOperation = operations["lendBook"];

/** What to send. */
export interface LendBookRequest {
  path: LendBookOperation["parameters"]["path"];
  body: LendBookOperation["requestBody"]["content"]["application/json"];
}

/** What a successful call gives. */
export type LendBookData = undefined;

/** The bodies of the errors that the description knows. */
export type LendBookError = never;

/** Every way a call can fail. */
export type LendBookFailure = runtime.Unexpected;

/** Every way a call can end, told apart by `ok` and `status`. */
export type LendBookResult = runtime.Success<204, undefined> | runtime.Undeclared<unknown> | LendBookFailure;

/** The same, with the bytes of its body as they come. */
export function lendBook(
  client: runtime.Client,
  request: LendBookRequest,
  options: runtime.DownloadOptions<Auth>,
): runtime.Download<LendBookResult>;
/** `POST /books/{id}/loans` */
export function lendBook(
  client: runtime.Client,
  request: LendBookRequest,
  options?: runtime.CallOptions<Auth>,
): runtime.Call<LendBookResult, LendBookData>;
export function lendBook(
  client: runtime.Client,
  request: LendBookRequest,
  options?: runtime.CommonOptions<Auth>,
): runtime.Call<LendBookResult | runtime.StreamedResult<LendBookResult>, LendBookData | ReadableStream<Uint8Array>> {
  return runtime.call(client, descriptors.lendBook, request, options);
}

/** The operation as the description declares it. */
export type WatchReviewOperation = operations["watchReview"];

/** What to send. */
export interface WatchReviewRequest {
  path: WatchReviewOperation["parameters"]["path"];
}

/** One event of the stream. */
export type WatchReviewEvent = components["schemas"]["Book"];

/** The stream of events. */
export type WatchReviewStream = runtime.EventStream<WatchReviewEvent>;

/** What a successful call gives. */
export type WatchReviewData = WatchReviewStream;

/** The bodies of the errors that the description knows. */
export type WatchReviewError = never;

/** Every way a call can fail. */
export type WatchReviewFailure = runtime.Unexpected;

/** Every way a call can end, told apart by `ok` and `status`. */
export type WatchReviewResult =
  | (runtime.Success<200, WatchReviewStream> & {
      readonly links: {
        book(
          request?: runtime.LinkRequest<GetBookRequest, { path: "id" }>,
          options?: runtime.CallOptions<Auth>,
        ): runtime.Call<GetBookResult, GetBookData>;
      };
    })
  | (runtime.Undeclared<WatchReviewData> & {
      readonly links: {
        book(
          request?: runtime.LinkRequest<GetBookRequest, { path: "id" }>,
          options?: runtime.CallOptions<Auth>,
        ): runtime.Call<GetBookResult, GetBookData>;
      };
    })
  | WatchReviewFailure;

/** The same, with the bytes of its body as they come. */
export function watchReview(
  client: runtime.Client,
  request: WatchReviewRequest,
  options: runtime.DownloadOptions<Auth>,
): runtime.Download<WatchReviewResult>;
/** `GET /books/{id}/reviews/{reviewer}` */
export function watchReview(
  client: runtime.Client,
  request: WatchReviewRequest,
  options?: runtime.StreamOptions<Auth>,
): runtime.Call<WatchReviewResult, WatchReviewData>;
export function watchReview(
  client: runtime.Client,
  request: WatchReviewRequest,
  options?: runtime.CommonOptions<Auth>,
): runtime.Call<
  WatchReviewResult | runtime.StreamedResult<WatchReviewResult>,
  WatchReviewData | ReadableStream<Uint8Array>
> {
  return runtime.call(client, descriptors.watchReview, request, options);
}
