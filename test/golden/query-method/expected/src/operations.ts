// Made by Katagami from Search 1.0.0. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import * as descriptors from "./descriptors.js";
import * as runtime from "./runtime/index.js";
import type { operations } from "./schema.js";
import type { Auth } from "./client.js";

/** The operation as the description declares it. */
export type ListOperation = operations["list"];

/** What to send. */
export interface ListRequest {}

/** What a successful call gives. */
export type ListData = undefined;

/** The bodies of the errors that the description knows. */
export type ListError = never;

/** Every way a call can fail. */
export type ListFailure = runtime.Unexpected;

/** Every way a call can end, told apart by `ok` and `status`. */
export type ListResult = runtime.Success<204, undefined> | runtime.Undeclared<unknown> | ListFailure;

/** The same, with the bytes of its body as they come. */
export function list(
  client: runtime.Client,
  request: ListRequest | undefined,
  options: runtime.DownloadOptions<Auth>,
): runtime.Download<ListResult>;
/** `GET /items` */
export function list(
  client: runtime.Client,
  request?: ListRequest,
  options?: runtime.CallOptions<Auth>,
): runtime.Call<ListResult, ListData>;
export function list(
  client: runtime.Client,
  request: ListRequest = {},
  options?: runtime.CommonOptions<Auth>,
): runtime.Call<ListResult | runtime.StreamedResult<ListResult>, ListData | ReadableStream<Uint8Array>> {
  return runtime.call(client, descriptors.list, request, options);
}

/** The operation as the description declares it. */
export type SearchOperation = operations["search"];

/** What to send. */
export interface SearchRequest {
  body: SearchOperation["requestBody"]["content"]["application/json"];
}

/** What a successful call gives. */
export type SearchData = SearchOperation["responses"][200]["content"]["application/json"];

/** The bodies of the errors that the description knows. */
export type SearchError = never;

/** Every way a call can fail. */
export type SearchFailure = runtime.Unexpected;

/** Every way a call can end, told apart by `ok` and `status`. */
export type SearchResult = runtime.Success<200, SearchData> | runtime.Undeclared<SearchData> | SearchFailure;

/** The same, with the bytes of its body as they come. */
export function search(
  client: runtime.Client,
  request: SearchRequest,
  options: runtime.DownloadOptions<Auth>,
): runtime.Download<SearchResult>;
/** `QUERY /items` */
export function search(
  client: runtime.Client,
  request: SearchRequest,
  options?: runtime.CallOptions<Auth>,
): runtime.Call<SearchResult, SearchData>;
export function search(
  client: runtime.Client,
  request: SearchRequest,
  options?: runtime.CommonOptions<Auth>,
): runtime.Call<SearchResult | runtime.StreamedResult<SearchResult>, SearchData | ReadableStream<Uint8Array>> {
  return runtime.call(client, descriptors.search, request, options);
}
