// Made by Katagami from Lists 1.0.0. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import * as descriptors from "./descriptors.js";
import * as runtime from "./runtime/index.js";
import type { operations } from "./schema.js";
import type { Auth } from "./client.js";

/** The operation as the description declares it. */
export type ListByCursorOperation = operations["listByCursor"];

/** What to send. */
export interface ListByCursorRequest {
  query?: ListByCursorOperation["parameters"]["query"];
}

/** What a successful call gives. */
export type ListByCursorData = ListByCursorOperation["responses"][200]["content"]["application/json"];

/** The bodies of the errors that the description knows. */
export type ListByCursorError = never;

/** Every way a call can fail. */
export type ListByCursorFailure = runtime.Unexpected;

/** Every way a call can end, told apart by `ok` and `status`. */
export type ListByCursorResult =
  runtime.Success<200, ListByCursorData> | runtime.Undeclared<ListByCursorData> | ListByCursorFailure;

/** One item of a page. */
export type ListByCursorItem = NonNullable<ListByCursorData["items"]>[number];

/** The same, with the bytes of its body as they come. */
export function listByCursor(
  client: runtime.Client,
  request: ListByCursorRequest | undefined,
  options: runtime.DownloadOptions<Auth>,
): runtime.Download<ListByCursorResult>;
/** `GET /by-cursor` */
export function listByCursor(
  client: runtime.Client,
  request?: ListByCursorRequest,
  options?: runtime.CallOptions<Auth>,
): runtime.Call<ListByCursorResult, ListByCursorData>;
export function listByCursor(
  client: runtime.Client,
  request: ListByCursorRequest = {},
  options?: runtime.CommonOptions<Auth>,
): runtime.Call<
  ListByCursorResult | runtime.StreamedResult<ListByCursorResult>,
  ListByCursorData | ReadableStream<Uint8Array>
> {
  return runtime.call(client, descriptors.listByCursor, request, options);
}

/** All pages of {@link listByCursor} from the one that is asked for, or with `.items()` their items. */
export function listByCursorPages(
  client: runtime.Client,
  request: ListByCursorRequest = {},
  options?: runtime.CallOptions<Auth>,
): runtime.Pages<ListByCursorData, ListByCursorItem> {
  return runtime.pages(client, descriptors.listByCursor, descriptors.listByCursorPages, request, options);
}

/** The operation as the description declares it. */
export type ListByLastItemOperation = operations["listByLastItem"];

/** What to send. */
export interface ListByLastItemRequest {
  query?: ListByLastItemOperation["parameters"]["query"];
}

/** What a successful call gives. */
export type ListByLastItemData = ListByLastItemOperation["responses"][200]["content"]["application/json"];

/** The bodies of the errors that the description knows. */
export type ListByLastItemError = never;

/** Every way a call can fail. */
export type ListByLastItemFailure = runtime.Unexpected;

/** Every way a call can end, told apart by `ok` and `status`. */
export type ListByLastItemResult =
  runtime.Success<200, ListByLastItemData> | runtime.Undeclared<ListByLastItemData> | ListByLastItemFailure;

/** One item of a page. */
export type ListByLastItemItem = NonNullable<ListByLastItemData["data"]>[number];

/** The same, with the bytes of its body as they come. */
export function listByLastItem(
  client: runtime.Client,
  request: ListByLastItemRequest | undefined,
  options: runtime.DownloadOptions<Auth>,
): runtime.Download<ListByLastItemResult>;
/** `GET /by-last-item` */
export function listByLastItem(
  client: runtime.Client,
  request?: ListByLastItemRequest,
  options?: runtime.CallOptions<Auth>,
): runtime.Call<ListByLastItemResult, ListByLastItemData>;
export function listByLastItem(
  client: runtime.Client,
  request: ListByLastItemRequest = {},
  options?: runtime.CommonOptions<Auth>,
): runtime.Call<
  ListByLastItemResult | runtime.StreamedResult<ListByLastItemResult>,
  ListByLastItemData | ReadableStream<Uint8Array>
> {
  return runtime.call(client, descriptors.listByLastItem, request, options);
}

/** All pages of {@link listByLastItem} from the one that is asked for, or with `.items()` their items. */
export function listByLastItemPages(
  client: runtime.Client,
  request: ListByLastItemRequest = {},
  options?: runtime.CallOptions<Auth>,
): runtime.Pages<ListByLastItemData, ListByLastItemItem> {
  return runtime.pages(client, descriptors.listByLastItem, descriptors.listByLastItemPages, request, options);
}

/** The operation as the description declares it. */
export type ListByLinkOperation = operations["listByLink"];

/** What to send. */
export interface ListByLinkRequest {
  query?: ListByLinkOperation["parameters"]["query"];
}

/** What a successful call gives. */
export type ListByLinkData = ListByLinkOperation["responses"][200]["content"]["application/json"];

/** The bodies of the errors that the description knows. */
export type ListByLinkError = never;

/** Every way a call can fail. */
export type ListByLinkFailure = runtime.Unexpected;

/** Every way a call can end, told apart by `ok` and `status`. */
export type ListByLinkResult =
  | (runtime.Success<200, ListByLinkData> & {
      readonly links: {
        following(
          request?: runtime.LinkRequest<ListByLinkRequest, { query: "from" }>,
          options?: runtime.CallOptions<Auth>,
        ): runtime.Call<ListByLinkResult, ListByLinkData>;
        prev(
          request?: runtime.LinkRequest<ListByLinkRequest, { query: "from" }>,
          options?: runtime.CallOptions<Auth>,
        ): runtime.Call<ListByLinkResult, ListByLinkData>;
      };
    })
  | (runtime.Undeclared<ListByLinkData> & {
      readonly links: {
        following(
          request?: runtime.LinkRequest<ListByLinkRequest, { query: "from" }>,
          options?: runtime.CallOptions<Auth>,
        ): runtime.Call<ListByLinkResult, ListByLinkData>;
        prev(
          request?: runtime.LinkRequest<ListByLinkRequest, { query: "from" }>,
          options?: runtime.CallOptions<Auth>,
        ): runtime.Call<ListByLinkResult, ListByLinkData>;
      };
    })
  | ListByLinkFailure;

/** One item of a page. */
export type ListByLinkItem = NonNullable<ListByLinkData["entries"]>[number];

/** The same, with the bytes of its body as they come. */
export function listByLink(
  client: runtime.Client,
  request: ListByLinkRequest | undefined,
  options: runtime.DownloadOptions<Auth>,
): runtime.Download<ListByLinkResult>;
/** `GET /by-link` */
export function listByLink(
  client: runtime.Client,
  request?: ListByLinkRequest,
  options?: runtime.CallOptions<Auth>,
): runtime.Call<ListByLinkResult, ListByLinkData>;
export function listByLink(
  client: runtime.Client,
  request: ListByLinkRequest = {},
  options?: runtime.CommonOptions<Auth>,
): runtime.Call<
  ListByLinkResult | runtime.StreamedResult<ListByLinkResult>,
  ListByLinkData | ReadableStream<Uint8Array>
> {
  return runtime.call(client, descriptors.listByLink, request, options);
}

/** All pages of {@link listByLink} from the one that is asked for, or with `.items()` their items. */
export function listByLinkPages(
  client: runtime.Client,
  request: ListByLinkRequest = {},
  options?: runtime.CallOptions<Auth>,
): runtime.Pages<ListByLinkData, ListByLinkItem> {
  return runtime.pages(client, descriptors.listByLink, descriptors.listByLinkPages, request, options);
}

/** The operation as the description declares it. */
export type ListByLinkHeaderOperation = operations["listByLinkHeader"];

/** What to send. */
export interface ListByLinkHeaderRequest {
  query?: ListByLinkHeaderOperation["parameters"]["query"];
}

/** What a successful call gives. */
export type ListByLinkHeaderData = ListByLinkHeaderOperation["responses"][200]["content"]["application/json"];

/** The bodies of the errors that the description knows. */
export type ListByLinkHeaderError = never;

/** Every way a call can fail. */
export type ListByLinkHeaderFailure = runtime.Unexpected;

/** Every way a call can end, told apart by `ok` and `status`. */
export type ListByLinkHeaderResult =
  | (runtime.Success<200, ListByLinkHeaderData> & {
      readonly headers: { readonly Link?: NonNullable<ListByLinkHeaderOperation["responses"][200]["headers"]["Link"]> };
    })
  | (runtime.Undeclared<ListByLinkHeaderData> & {
      readonly headers: { readonly Link?: NonNullable<ListByLinkHeaderOperation["responses"][200]["headers"]["Link"]> };
    })
  | ListByLinkHeaderFailure;

/** One item of a page. */
export type ListByLinkHeaderItem = ListByLinkHeaderData[number];

/** The same, with the bytes of its body as they come. */
export function listByLinkHeader(
  client: runtime.Client,
  request: ListByLinkHeaderRequest | undefined,
  options: runtime.DownloadOptions<Auth>,
): runtime.Download<ListByLinkHeaderResult>;
/** `GET /by-link-header` */
export function listByLinkHeader(
  client: runtime.Client,
  request?: ListByLinkHeaderRequest,
  options?: runtime.CallOptions<Auth>,
): runtime.Call<ListByLinkHeaderResult, ListByLinkHeaderData>;
export function listByLinkHeader(
  client: runtime.Client,
  request: ListByLinkHeaderRequest = {},
  options?: runtime.CommonOptions<Auth>,
): runtime.Call<
  ListByLinkHeaderResult | runtime.StreamedResult<ListByLinkHeaderResult>,
  ListByLinkHeaderData | ReadableStream<Uint8Array>
> {
  return runtime.call(client, descriptors.listByLinkHeader, request, options);
}

/** All pages of {@link listByLinkHeader} from the one that is asked for, or with `.items()` their items. */
export function listByLinkHeaderPages(
  client: runtime.Client,
  request: ListByLinkHeaderRequest = {},
  options?: runtime.CallOptions<Auth>,
): runtime.Pages<ListByLinkHeaderData, ListByLinkHeaderItem> {
  return runtime.pages(client, descriptors.listByLinkHeader, descriptors.listByLinkHeaderPages, request, options);
}

/** The operation as the description declares it. */
export type ListByOffsetOperation = operations["listByOffset"];

/** What to send. */
export interface ListByOffsetRequest {
  query?: ListByOffsetOperation["parameters"]["query"];
}

/** What a successful call gives. */
export type ListByOffsetData = ListByOffsetOperation["responses"][200]["content"]["application/json"];

/** The bodies of the errors that the description knows. */
export type ListByOffsetError = never;

/** Every way a call can fail. */
export type ListByOffsetFailure = runtime.Unexpected;

/** Every way a call can end, told apart by `ok` and `status`. */
export type ListByOffsetResult =
  runtime.Success<200, ListByOffsetData> | runtime.Undeclared<ListByOffsetData> | ListByOffsetFailure;

/** One item of a page. */
export type ListByOffsetItem = NonNullable<ListByOffsetData["data"]>[number];

/** The same, with the bytes of its body as they come. */
export function listByOffset(
  client: runtime.Client,
  request: ListByOffsetRequest | undefined,
  options: runtime.DownloadOptions<Auth>,
): runtime.Download<ListByOffsetResult>;
/** `GET /by-offset` */
export function listByOffset(
  client: runtime.Client,
  request?: ListByOffsetRequest,
  options?: runtime.CallOptions<Auth>,
): runtime.Call<ListByOffsetResult, ListByOffsetData>;
export function listByOffset(
  client: runtime.Client,
  request: ListByOffsetRequest = {},
  options?: runtime.CommonOptions<Auth>,
): runtime.Call<
  ListByOffsetResult | runtime.StreamedResult<ListByOffsetResult>,
  ListByOffsetData | ReadableStream<Uint8Array>
> {
  return runtime.call(client, descriptors.listByOffset, request, options);
}

/** All pages of {@link listByOffset} from the one that is asked for, or with `.items()` their items. */
export function listByOffsetPages(
  client: runtime.Client,
  request: ListByOffsetRequest = {},
  options?: runtime.CallOptions<Auth>,
): runtime.Pages<ListByOffsetData, ListByOffsetItem> {
  return runtime.pages(client, descriptors.listByOffset, descriptors.listByOffsetPages, request, options);
}

/** The operation as the description declares it. */
export type ListByPageOperation = operations["listByPage"];

/** What to send. */
export interface ListByPageRequest {
  query?: ListByPageOperation["parameters"]["query"];
}

/** What a successful call gives. */
export type ListByPageData = ListByPageOperation["responses"][200]["content"]["application/json"];

/** The bodies of the errors that the description knows. */
export type ListByPageError = never;

/** Every way a call can fail. */
export type ListByPageFailure = runtime.Unexpected;

/** Every way a call can end, told apart by `ok` and `status`. */
export type ListByPageResult =
  runtime.Success<200, ListByPageData> | runtime.Undeclared<ListByPageData> | ListByPageFailure;

/** One item of a page. */
export type ListByPageItem = ListByPageData[number];

/** The same, with the bytes of its body as they come. */
export function listByPage(
  client: runtime.Client,
  request: ListByPageRequest | undefined,
  options: runtime.DownloadOptions<Auth>,
): runtime.Download<ListByPageResult>;
/** `GET /by-page` */
export function listByPage(
  client: runtime.Client,
  request?: ListByPageRequest,
  options?: runtime.CallOptions<Auth>,
): runtime.Call<ListByPageResult, ListByPageData>;
export function listByPage(
  client: runtime.Client,
  request: ListByPageRequest = {},
  options?: runtime.CommonOptions<Auth>,
): runtime.Call<
  ListByPageResult | runtime.StreamedResult<ListByPageResult>,
  ListByPageData | ReadableStream<Uint8Array>
> {
  return runtime.call(client, descriptors.listByPage, request, options);
}

/** All pages of {@link listByPage} from the one that is asked for, or with `.items()` their items. */
export function listByPagePages(
  client: runtime.Client,
  request: ListByPageRequest = {},
  options?: runtime.CallOptions<Auth>,
): runtime.Pages<ListByPageData, ListByPageItem> {
  return runtime.pages(client, descriptors.listByPage, descriptors.listByPagePages, request, options);
}

/** The operation as the description declares it. */
export type ListBySomePageOperation = operations["listBySomePage"];

/** What to send. */
export interface ListBySomePageRequest {
  query?: ListBySomePageOperation["parameters"]["query"];
}

/** What a successful call gives. */
export type ListBySomePageData = ListBySomePageOperation["responses"][200]["content"]["application/json"];

/** The bodies of the errors that the description knows. */
export type ListBySomePageError = never;

/** Every way a call can fail. */
export type ListBySomePageFailure = runtime.Unexpected;

/** Every way a call can end, told apart by `ok` and `status`. */
export type ListBySomePageResult =
  runtime.Success<200, ListBySomePageData> | runtime.Undeclared<ListBySomePageData> | ListBySomePageFailure;

/** The same, with the bytes of its body as they come. */
export function listBySomePage(
  client: runtime.Client,
  request: ListBySomePageRequest | undefined,
  options: runtime.DownloadOptions<Auth>,
): runtime.Download<ListBySomePageResult>;
/** `GET /by-some-page` */
export function listBySomePage(
  client: runtime.Client,
  request?: ListBySomePageRequest,
  options?: runtime.CallOptions<Auth>,
): runtime.Call<ListBySomePageResult, ListBySomePageData>;
export function listBySomePage(
  client: runtime.Client,
  request: ListBySomePageRequest = {},
  options?: runtime.CommonOptions<Auth>,
): runtime.Call<
  ListBySomePageResult | runtime.StreamedResult<ListBySomePageResult>,
  ListBySomePageData | ReadableStream<Uint8Array>
> {
  return runtime.call(client, descriptors.listBySomePage, request, options);
}

/** The operation as the description declares it. */
export type ListByStartOperation = operations["listByStart"];

/** What to send. */
export interface ListByStartRequest {
  query?: ListByStartOperation["parameters"]["query"];
}

/** What a successful call gives. */
export type ListByStartData = ListByStartOperation["responses"][200]["content"]["application/json"];

/** The bodies of the errors that the description knows. */
export type ListByStartError = never;

/** Every way a call can fail. */
export type ListByStartFailure = runtime.Unexpected;

/** Every way a call can end, told apart by `ok` and `status`. */
export type ListByStartResult =
  runtime.Success<200, ListByStartData> | runtime.Undeclared<ListByStartData> | ListByStartFailure;

/** One item of a page. */
export type ListByStartItem = NonNullable<ListByStartData["Resources"]>[number];

/** The same, with the bytes of its body as they come. */
export function listByStart(
  client: runtime.Client,
  request: ListByStartRequest | undefined,
  options: runtime.DownloadOptions<Auth>,
): runtime.Download<ListByStartResult>;
/** `GET /by-start` */
export function listByStart(
  client: runtime.Client,
  request?: ListByStartRequest,
  options?: runtime.CallOptions<Auth>,
): runtime.Call<ListByStartResult, ListByStartData>;
export function listByStart(
  client: runtime.Client,
  request: ListByStartRequest = {},
  options?: runtime.CommonOptions<Auth>,
): runtime.Call<
  ListByStartResult | runtime.StreamedResult<ListByStartResult>,
  ListByStartData | ReadableStream<Uint8Array>
> {
  return runtime.call(client, descriptors.listByStart, request, options);
}

/** All pages of {@link listByStart} from the one that is asked for, or with `.items()` their items. */
export function listByStartPages(
  client: runtime.Client,
  request: ListByStartRequest = {},
  options?: runtime.CallOptions<Auth>,
): runtime.Pages<ListByStartData, ListByStartItem> {
  return runtime.pages(client, descriptors.listByStart, descriptors.listByStartPages, request, options);
}

/** The operation as the description declares it. */
export type ListByUrlOperation = operations["listByUrl"];

/** What to send. */
export interface ListByUrlRequest {}

/** What a successful call gives. */
export type ListByUrlData = ListByUrlOperation["responses"][200]["content"]["application/json"];

/** The bodies of the errors that the description knows. */
export type ListByUrlError = never;

/** Every way a call can fail. */
export type ListByUrlFailure = runtime.Unexpected;

/** Every way a call can end, told apart by `ok` and `status`. */
export type ListByUrlResult =
  runtime.Success<200, ListByUrlData> | runtime.Undeclared<ListByUrlData> | ListByUrlFailure;

/** One item of a page. */
export type ListByUrlItem = NonNullable<ListByUrlData["results"]>[number];

/** The same, with the bytes of its body as they come. */
export function listByUrl(
  client: runtime.Client,
  request: ListByUrlRequest | undefined,
  options: runtime.DownloadOptions<Auth>,
): runtime.Download<ListByUrlResult>;
/** `GET /by-url` */
export function listByUrl(
  client: runtime.Client,
  request?: ListByUrlRequest,
  options?: runtime.CallOptions<Auth>,
): runtime.Call<ListByUrlResult, ListByUrlData>;
export function listByUrl(
  client: runtime.Client,
  request: ListByUrlRequest = {},
  options?: runtime.CommonOptions<Auth>,
): runtime.Call<ListByUrlResult | runtime.StreamedResult<ListByUrlResult>, ListByUrlData | ReadableStream<Uint8Array>> {
  return runtime.call(client, descriptors.listByUrl, request, options);
}

/** All pages of {@link listByUrl} from the one that is asked for, or with `.items()` their items. */
export function listByUrlPages(
  client: runtime.Client,
  request: ListByUrlRequest = {},
  options?: runtime.CallOptions<Auth>,
): runtime.Pages<ListByUrlData, ListByUrlItem> {
  return runtime.pages(client, descriptors.listByUrl, descriptors.listByUrlPages, request, options);
}

/** The operation as the description declares it. */
export type ListAtOnceOperation = operations["listAtOnce"];

/** What to send. */
export interface ListAtOnceRequest {
  query?: ListAtOnceOperation["parameters"]["query"];
}

/** What a successful call gives. */
export type ListAtOnceData = ListAtOnceOperation["responses"][200]["content"]["application/json"];

/** The bodies of the errors that the description knows. */
export type ListAtOnceError = never;

/** Every way a call can fail. */
export type ListAtOnceFailure = runtime.Unexpected;

/** Every way a call can end, told apart by `ok` and `status`. */
export type ListAtOnceResult =
  runtime.Success<200, ListAtOnceData> | runtime.Undeclared<ListAtOnceData> | ListAtOnceFailure;

/** The same, with the bytes of its body as they come. */
export function listAtOnce(
  client: runtime.Client,
  request: ListAtOnceRequest | undefined,
  options: runtime.DownloadOptions<Auth>,
): runtime.Download<ListAtOnceResult>;
/** `GET /no-pages` */
export function listAtOnce(
  client: runtime.Client,
  request?: ListAtOnceRequest,
  options?: runtime.CallOptions<Auth>,
): runtime.Call<ListAtOnceResult, ListAtOnceData>;
export function listAtOnce(
  client: runtime.Client,
  request: ListAtOnceRequest = {},
  options?: runtime.CommonOptions<Auth>,
): runtime.Call<
  ListAtOnceResult | runtime.StreamedResult<ListAtOnceResult>,
  ListAtOnceData | ReadableStream<Uint8Array>
> {
  return runtime.call(client, descriptors.listAtOnce, request, options);
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

/** One item of a page. */
export type SearchItem = NonNullable<SearchData["found"]>[number];

/** The same, with the bytes of its body as they come. */
export function search(
  client: runtime.Client,
  request: SearchRequest,
  options: runtime.DownloadOptions<Auth>,
): runtime.Download<SearchResult>;
/** `POST /search` */
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

/** All pages of {@link search} from the one that is asked for, or with `.items()` their items. */
export function searchPages(
  client: runtime.Client,
  request: SearchRequest,
  options?: runtime.CallOptions<Auth>,
): runtime.Pages<SearchData, SearchItem> {
  return runtime.pages(client, descriptors.search, descriptors.searchPages, request, options);
}
