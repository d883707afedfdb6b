// Made by Katagami from Unusual requests 1.0.0. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import * as descriptors from "./descriptors.js";
import * as runtime from "./runtime/index.js";
import type { operations } from "./schema.js";
import type { Auth } from "./client.js";

/** The operation as the description declares it. */
export type AnythingOperation = operations["anything"];

/** What to send. */
export interface AnythingRequest {
  path: AnythingOperation["parameters"]["path"];
  query?: AnythingOperation["parameters"]["query"];
  header?: AnythingOperation["parameters"]["header"];
}

/** What a successful call gives. */
export type AnythingData = undefined;

/** The bodies of the errors that the description knows. */
export type AnythingError = never;

/** Every way a call can fail. */
export type AnythingFailure = runtime.Unexpected;

/** Every way a call can end, told apart by `ok` and `status`. */
export type AnythingResult = runtime.Success<204, undefined> | runtime.Undeclared<unknown> | AnythingFailure;

/** The same, with the bytes of its body as they come. */
export function anything(
  client: runtime.Client,
  request: AnythingRequest,
  options: runtime.DownloadOptions<Auth>,
): runtime.Download<AnythingResult>;
/** `GET /anything/{v}` */
export function anything(
  client: runtime.Client,
  request: AnythingRequest,
  options?: runtime.CallOptions<Auth>,
): runtime.Call<AnythingResult, AnythingData>;
export function anything(
  client: runtime.Client,
  request: AnythingRequest,
  options?: runtime.CommonOptions<Auth>,
): runtime.Call<AnythingResult | runtime.StreamedResult<AnythingResult>, AnythingData | ReadableStream<Uint8Array>> {
  return runtime.call(client, descriptors.anything, request, options);
}

/** The operation as the description declares it. */
export type CsvOperation = operations["csv"];

/** What to send. */
export interface CsvRequest {
  body: runtime.BinaryBody;
}

/** What a successful call gives. */
export type CsvData = undefined;

/** The bodies of the errors that the description knows. */
export type CsvError = never;

/** Every way a call can fail. */
export type CsvFailure = runtime.Unexpected;

/** Every way a call can end, told apart by `ok` and `status`. */
export type CsvResult = runtime.Success<204, undefined> | runtime.Undeclared<unknown> | CsvFailure;

/** The same, with the bytes of its body as they come. */
export function csv(
  client: runtime.Client,
  request: CsvRequest,
  options: runtime.DownloadOptions<Auth>,
): runtime.Download<CsvResult>;
/** `POST /csv` */
export function csv(
  client: runtime.Client,
  request: CsvRequest,
  options?: runtime.CallOptions<Auth>,
): runtime.Call<CsvResult, CsvData>;
export function csv(
  client: runtime.Client,
  request: CsvRequest,
  options?: runtime.CommonOptions<Auth>,
): runtime.Call<CsvResult | runtime.StreamedResult<CsvResult>, CsvData | ReadableStream<Uint8Array>> {
  return runtime.call(client, descriptors.csv, request, options);
}

/** The operation as the description declares it. */
export type OpenFormOperation = operations["openForm"];

/** What to send. */
export interface OpenFormRequest {
  body: OpenFormOperation["requestBody"]["content"]["multipart/form-data"] | FormData;
}

/** What a successful call gives. */
export type OpenFormData = undefined;

/** The bodies of the errors that the description knows. */
export type OpenFormError = never;

/** Every way a call can fail. */
export type OpenFormFailure = runtime.Unexpected;

/** Every way a call can end, told apart by `ok` and `status`. */
export type OpenFormResult = runtime.Success<204, undefined> | runtime.Undeclared<unknown> | OpenFormFailure;

/** The same, with the bytes of its body as they come. */
export function openForm(
  client: runtime.Client,
  request: OpenFormRequest,
  options: runtime.DownloadOptions<Auth>,
): runtime.Download<OpenFormResult>;
/** `POST /form` */
export function openForm(
  client: runtime.Client,
  request: OpenFormRequest,
  options?: runtime.CallOptions<Auth>,
): runtime.Call<OpenFormResult, OpenFormData>;
export function openForm(
  client: runtime.Client,
  request: OpenFormRequest,
  options?: runtime.CommonOptions<Auth>,
): runtime.Call<OpenFormResult | runtime.StreamedResult<OpenFormResult>, OpenFormData | ReadableStream<Uint8Array>> {
  return runtime.call(client, descriptors.openForm, request, options);
}

/** The operation as the description declares it. */
export type AnyJsonOperation = operations["anyJson"];

/** What to send. */
export type AnyJsonRequest =
  | {
      contentType: `application/${string}+json`;
      body: NonNullable<AnyJsonOperation["requestBody"]>["content"]["application/*+json"];
    }
  | { contentType?: undefined; body?: undefined };

/** What a successful call gives. */
export type AnyJsonData = undefined;

/** The bodies of the errors that the description knows. */
export type AnyJsonError = never;

/** Every way a call can fail. */
export type AnyJsonFailure = runtime.Unexpected;

/** Every way a call can end, told apart by `ok` and `status`. */
export type AnyJsonResult = runtime.Success<204, undefined> | runtime.Undeclared<unknown> | AnyJsonFailure;

/** The same, with the bytes of its body as they come. */
export function anyJson(
  client: runtime.Client,
  request: AnyJsonRequest | undefined,
  options: runtime.DownloadOptions<Auth>,
): runtime.Download<AnyJsonResult>;
/** `POST /json` */
export function anyJson(
  client: runtime.Client,
  request?: AnyJsonRequest,
  options?: runtime.CallOptions<Auth>,
): runtime.Call<AnyJsonResult, AnyJsonData>;
export function anyJson(
  client: runtime.Client,
  request: AnyJsonRequest = {},
  options?: runtime.CommonOptions<Auth>,
): runtime.Call<AnyJsonResult | runtime.StreamedResult<AnyJsonResult>, AnyJsonData | ReadableStream<Uint8Array>> {
  return runtime.call(client, runtime.inContentType(descriptors.anyJson, request), request, options);
}

/** The operation as the description declares it. */
export type MediaOperation = operations["media"];

/** What to send. */
export interface MediaRequest {
  body: MediaOperation["requestBody"]["content"]["application/json"];
}

/** What a successful call gives. */
export type MediaData = MediaOperation["responses"][200]["content"]["application/json"];

/** The bodies of the errors that the description knows. */
export type MediaError = never;

/** Every way a call can fail. */
export type MediaFailure = runtime.Unexpected;

/** Every way a call can end, told apart by `ok` and `status`. */
export type MediaResult = runtime.Success<200, MediaData> | runtime.Undeclared<MediaData> | MediaFailure;

/** The same, with the bytes of its body as they come. */
export function media(
  client: runtime.Client,
  request: MediaRequest,
  options: runtime.DownloadOptions<Auth>,
): runtime.Download<MediaResult>;
/** `POST /media` */
export function media(
  client: runtime.Client,
  request: MediaRequest,
  options?: runtime.CallOptions<Auth>,
): runtime.Call<MediaResult, MediaData>;
export function media(
  client: runtime.Client,
  request: MediaRequest,
  options?: runtime.CommonOptions<Auth>,
): runtime.Call<MediaResult | runtime.StreamedResult<MediaResult>, MediaData | ReadableStream<Uint8Array>> {
  return runtime.call(client, descriptors.media, request, options);
}

/** The operation as the description declares it. */
export type NamesOperation = operations["names"];

/** What to send. */
export interface NamesRequest {
  path: NamesOperation["parameters"]["path"];
  query?: NamesOperation["parameters"]["query"];
  header?: NamesOperation["parameters"]["header"];
  cookie?: NamesOperation["parameters"]["cookie"];
  body: NamesOperation["requestBody"]["content"]["application/x-www-form-urlencoded"] | URLSearchParams;
}

/** What a successful call gives. */
export type NamesData = undefined;

/** The bodies of the errors that the description knows. */
export type NamesError = never;

/** Every way a call can fail. */
export type NamesFailure = runtime.Unexpected;

/** Every way a call can end, told apart by `ok` and `status`. */
export type NamesResult = runtime.Success<204, undefined> | runtime.Undeclared<unknown> | NamesFailure;

/** The same, with the bytes of its body as they come. */
export function names(
  client: runtime.Client,
  request: NamesRequest,
  options: runtime.DownloadOptions<Auth>,
): runtime.Download<NamesResult>;
/** `POST /names/{a/b}/{valueOf}` */
export function names(
  client: runtime.Client,
  request: NamesRequest,
  options?: runtime.CallOptions<Auth>,
): runtime.Call<NamesResult, NamesData>;
export function names(
  client: runtime.Client,
  request: NamesRequest,
  options?: runtime.CommonOptions<Auth>,
): runtime.Call<NamesResult | runtime.StreamedResult<NamesResult>, NamesData | ReadableStream<Uint8Array>> {
  return runtime.call(client, descriptors.names, request, options);
}

/** The operation as the description declares it. */
export type OpenPartsOperation = operations["openParts"];

/** What to send. */
export interface OpenPartsRequest {
  body: OpenPartsOperation["requestBody"]["content"]["multipart/form-data"] | FormData;
}

/** What a successful call gives. */
export type OpenPartsData = undefined;

/** The bodies of the errors that the description knows. */
export type OpenPartsError = never;

/** Every way a call can fail. */
export type OpenPartsFailure = runtime.Unexpected;

/** Every way a call can end, told apart by `ok` and `status`. */
export type OpenPartsResult = runtime.Success<204, undefined> | runtime.Undeclared<unknown> | OpenPartsFailure;

/** The same, with the bytes of its body as they come. */
export function openParts(
  client: runtime.Client,
  request: OpenPartsRequest,
  options: runtime.DownloadOptions<Auth>,
): runtime.Download<OpenPartsResult>;
/** `POST /parts` */
export function openParts(
  client: runtime.Client,
  request: OpenPartsRequest,
  options?: runtime.CallOptions<Auth>,
): runtime.Call<OpenPartsResult, OpenPartsData>;
export function openParts(
  client: runtime.Client,
  request: OpenPartsRequest,
  options?: runtime.CommonOptions<Auth>,
): runtime.Call<OpenPartsResult | runtime.StreamedResult<OpenPartsResult>, OpenPartsData | ReadableStream<Uint8Array>> {
  return runtime.call(client, descriptors.openParts, request, options);
}

/** The operation as the description declares it. */
export type SearchOperation = operations["search"];

/** What to send. */
export interface SearchRequest {
  query?: SearchOperation["parameters"]["query"];
}

/** What a successful call gives. */
export type SearchData = undefined;

/** The bodies of the errors that the description knows. */
export type SearchError = never;

/** Every way a call can fail. */
export type SearchFailure = runtime.Unexpected;

/** Every way a call can end, told apart by `ok` and `status`. */
export type SearchResult = runtime.Success<204, undefined> | runtime.Undeclared<unknown> | SearchFailure;

/** The same, with the bytes of its body as they come. */
export function search(
  client: runtime.Client,
  request: SearchRequest | undefined,
  options: runtime.DownloadOptions<Auth>,
): runtime.Download<SearchResult>;
/** `GET /search?action=x` */
export function search(
  client: runtime.Client,
  request?: SearchRequest,
  options?: runtime.CallOptions<Auth>,
): runtime.Call<SearchResult, SearchData>;
export function search(
  client: runtime.Client,
  request: SearchRequest = {},
  options?: runtime.CommonOptions<Auth>,
): runtime.Call<SearchResult | runtime.StreamedResult<SearchResult>, SearchData | ReadableStream<Uint8Array>> {
  return runtime.call(client, descriptors.search, request, options);
}

/** The operation as the description declares it. */
export type AnyTextOperation = operations["anyText"];

/** What to send. Without a `contentType` the body is `*\/\*`. */
export type AnyTextRequest = { contentType?: string; body?: string | undefined };

/** What a successful call gives. */
export type AnyTextData = undefined;

/** The bodies of the errors that the description knows. */
export type AnyTextError = never;

/** Every way a call can fail. */
export type AnyTextFailure = runtime.Unexpected;

/** Every way a call can end, told apart by `ok` and `status`. */
export type AnyTextResult = runtime.Success<204, undefined> | runtime.Undeclared<unknown> | AnyTextFailure;

/** The same, with the bytes of its body as they come. */
export function anyText(
  client: runtime.Client,
  request: AnyTextRequest | undefined,
  options: runtime.DownloadOptions<Auth>,
): runtime.Download<AnyTextResult>;
/** `POST /text` */
export function anyText(
  client: runtime.Client,
  request?: AnyTextRequest,
  options?: runtime.CallOptions<Auth>,
): runtime.Call<AnyTextResult, AnyTextData>;
export function anyText(
  client: runtime.Client,
  request: AnyTextRequest = {},
  options?: runtime.CommonOptions<Auth>,
): runtime.Call<AnyTextResult | runtime.StreamedResult<AnyTextResult>, AnyTextData | ReadableStream<Uint8Array>> {
  return runtime.call(client, runtime.inContentType(descriptors.anyText, request), request, options);
}

/** The operation as the description declares it. */
export type ValuesOperation = operations["values"];

/** What to send. */
export interface ValuesRequest {
  path: runtime.Accepting<ValuesOperation["parameters"]["path"], { at: Date; id: bigint }>;
  query?: runtime.Accepting<
    ValuesOperation["parameters"]["query"],
    { since: Date; ids: readonly bigint[]; between: { "first-id": bigint; from: Date } }
  >;
  header?: runtime.Accepting<ValuesOperation["parameters"]["header"], { "X-Times": readonly Date[] }>;
  body:
    | runtime.Accepting<
        ValuesOperation["requestBody"]["content"]["multipart/form-data"],
        { file: runtime.BinaryPart; files: readonly runtime.BinaryPart[] }
      >
    | FormData;
}

/** What a successful call gives. */
export type ValuesData = undefined;

/** The bodies of the errors that the description knows. */
export type ValuesError = never;

/** Every way a call can fail. */
export type ValuesFailure = runtime.Unexpected;

/** Every way a call can end, told apart by `ok` and `status`. */
export type ValuesResult = runtime.Success<204, undefined> | runtime.Undeclared<unknown> | ValuesFailure;

/** The same, with the bytes of its body as they come. */
export function values(
  client: runtime.Client,
  request: ValuesRequest,
  options: runtime.DownloadOptions<Auth>,
): runtime.Download<ValuesResult>;
/** `POST /values/{at}/{id}` */
export function values(
  client: runtime.Client,
  request: ValuesRequest,
  options?: runtime.CallOptions<Auth>,
): runtime.Call<ValuesResult, ValuesData>;
export function values(
  client: runtime.Client,
  request: ValuesRequest,
  options?: runtime.CommonOptions<Auth>,
): runtime.Call<ValuesResult | runtime.StreamedResult<ValuesResult>, ValuesData | ReadableStream<Uint8Array>> {
  return runtime.call(client, descriptors.values, request, options);
}
