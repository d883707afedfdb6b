// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

export { call, type Call, type Download } from "./call.js";
export { callByMode } from "./call-by-mode.js";
export { byteStream } from "./readers/byte-stream.js";
export type { AcceptOptions, CallOptions, CommonOptions, DownloadOptions, StreamOptions } from "./call-options.js";
export { clientCredentials, type ClientCredentialsOptions } from "./auth/client-credentials.js";
export { refreshToken, type RefreshTokenOptions } from "./auth/refresh-token.js";
export type { TokenEndpoint } from "./auth/token-endpoint.js";
export type { Client, Connection } from "./client/client.js";
export type { ClientDescription, ClientOptions } from "./client/client-options.js";
export { createLeanClient, type LeanClientOptions } from "./client/create-lean-client.js";
export {
  apiKey,
  basic,
  bearer,
  type BasicCredential,
  type Credential,
  type CredentialFunction,
  type CredentialSource,
  type Placement,
  type SecurityScheme,
} from "./auth/credentials.js";
export type { Exchange } from "./exchange.js";
export type { GenericRequest } from "./parameters/generic-request.js";
export { inAccept } from "./in-accept.js";
export { inContentType } from "./in-content-type.js";
export { idempotencyKey } from "./parameters/idempotency-key.js";
export { logging, type LogEntry, type LoggingOptions } from "./client/logging.js";
export { middleware, type MiddlewareRunner } from "./client/middleware.js";
export type { Operation } from "./operation.js";
export type { Fetch, HeaderValues } from "./platform/fetch.js";
export { ownServer } from "./client/own-server.js";
export type { Failure, Success, Undeclared, Unexpected, UntypedBody } from "./result.js";
export { retry, type RetryOptions } from "./retries/retry.js";
export type { RetryFacts, RetryPolicy } from "./retries/retry-policy.js";
export type { Status } from "./status.js";
export type { StreamedResult, TextResult } from "./readers/streamed.js";
export type { ServerDescription } from "./client/server-description.js";
export type { UnknownEvent } from "./unknown-event.js";
export type { Accepting } from "./parameters/accepting.js";
export { binaryBodyAs, type BinaryBody, type BinaryPart } from "./bodies/binary-body.js";
export type { BodySerialiser } from "./bodies/body-serialiser.js";
export { charsetBodyAs } from "./bodies/charset-body-as.js";
export { jsonBody, jsonBodyAs } from "./bodies/json-body.js";
export { fieldsAs } from "./bodies/fields-as.js";
export { multipartBody } from "./bodies/multipart-body.js";
export { multipartBodyAs, type PartEncoding } from "./bodies/multipart-body-as.js";
export { part, type PartOptions } from "./bodies/part.js";
export { textBody, textBodyAs } from "./bodies/text-body.js";
export { urlencodedBody, urlencodedBodyAs } from "./bodies/urlencoded-body.js";
export { AbortError } from "./errors/abort-error.js";
export { ApiError } from "./errors/api-error.js";
export { InvalidRequestError, type ParameterPlace } from "./errors/invalid-request-error.js";
export { NetworkError } from "./errors/network-error.js";
export { RepeatedPageError } from "./errors/repeated-page-error.js";
export { StreamError } from "./errors/stream-error.js";
export { StreamLimitError } from "./errors/stream-limit-error.js";
export { StreamTruncatedError } from "./errors/stream-truncated-error.js";
export { TimeoutError } from "./errors/timeout-error.js";
export { TokenError } from "./errors/token-error.js";
export { UnexpectedResponseError, type UnexpectedReason } from "./errors/unexpected-response-error.js";
export { byOffset, byPageNumber, type CountedPages } from "./pagination/by-count.js";
export { byCursor, type CursorPages } from "./pagination/by-cursor.js";
export { byLinkHeader, byUrl } from "./pagination/by-url.js";
export { pages, type Pages } from "./pagination/pages.js";
export type { NextPage, Page, PageParameter, PageRequest, Pagination } from "./pagination/pagination.js";
export {
  booleanHeader,
  cookiesHeader,
  jsonHeader,
  listHeader,
  numberHeader,
  objectHeader,
  textHeader,
  type HeaderReader,
} from "./headers/header-readers.js";
export { headers } from "./headers/headers.js";
export type { Link } from "./links/link.js";
export type { LinkRequest } from "./links/link-request.js";
export { links } from "./links/links.js";
export { cookieAs, type CookieStyle } from "./parameters/cookie-as.js";
export { formCookie } from "./parameters/form-cookie.js";
export { formQuery } from "./parameters/form-query.js";
export { headerAs } from "./parameters/header-as.js";
export type { ParameterSerialisers } from "./parameters/parameter-serialisers.js";
export type { ParameterStyle, ParameterStyles } from "./parameters/parameter-style.js";
export { pathAs, type PathStyle } from "./parameters/path-as.js";
export { queryAfter } from "./parameters/query-after.js";
export { queryAs, type QueryStyle } from "./parameters/query-as.js";
export { queryString } from "./parameters/query-string.js";
export { simpleHeader } from "./parameters/simple-header.js";
export { simplePath } from "./parameters/simple-path.js";
export { anything } from "./readers/anything.js";
export { anyText } from "./readers/any-text.js";
export { blob, blobAs } from "./readers/blob.js";
export { eventStream } from "./readers/event-stream.js";
export { json } from "./readers/json.js";
export { jsonLines } from "./readers/json-lines.js";
export { jsonSequence } from "./readers/json-sequence.js";
export type { ByteReader, ResponseReader } from "./readers/response-reader.js";
export { stoppable } from "./links/stoppable.js";
export { namedEventStream, type DataForms } from "./readers/named-event-stream.js";
export { text, textAs } from "./readers/text.js";
export { textEventStream } from "./readers/text-event-stream.js";
export type { EventRoles, TextEvent } from "./streams/event-roles.js";
export { EventStream } from "./streams/event-stream.js";
export type { StoppableStream, Stopped } from "./links/stoppable-stream.js";
export { handleWebhook } from "./webhooks/handle-webhook.js";
export type { WebhookAnswer, WebhookHandler } from "./webhooks/webhook-handler.js";
