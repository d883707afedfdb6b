// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

export { call } from "./call.js";
export { callByMode } from "./call-by-mode.js";
export { byteStream } from "./readers/byte-stream.js";
export { clientCredentials } from "./auth/client-credentials.js";
export { refreshToken } from "./auth/refresh-token.js";
export { createLeanClient } from "./client/create-lean-client.js";
export { apiKey, basic, bearer } from "./auth/credentials.js";
export { inAccept } from "./in-accept.js";
export { inContentType } from "./in-content-type.js";
export { idempotencyKey } from "./parameters/idempotency-key.js";
export { logging } from "./client/logging.js";
export { middleware } from "./client/middleware.js";
export { ownServer } from "./client/own-server.js";
export { retry } from "./retries/retry.js";
export { binaryBodyAs } from "./bodies/binary-body.js";
export { charsetBodyAs } from "./bodies/charset-body-as.js";
export { jsonBody, jsonBodyAs } from "./bodies/json-body.js";
export { fieldsAs } from "./bodies/fields-as.js";
export { multipartBody } from "./bodies/multipart-body.js";
export { multipartBodyAs } from "./bodies/multipart-body-as.js";
export { part } from "./bodies/part.js";
export { textBody, textBodyAs } from "./bodies/text-body.js";
export { urlencodedBody, urlencodedBodyAs } from "./bodies/urlencoded-body.js";
export { AbortError } from "./errors/abort-error.js";
export { ApiError } from "./errors/api-error.js";
export { InvalidRequestError } from "./errors/invalid-request-error.js";
export { NetworkError } from "./errors/network-error.js";
export { RepeatedPageError } from "./errors/repeated-page-error.js";
export { StreamError } from "./errors/stream-error.js";
export { StreamLimitError } from "./errors/stream-limit-error.js";
export { StreamTruncatedError } from "./errors/stream-truncated-error.js";
export { TimeoutError } from "./errors/timeout-error.js";
export { TokenError } from "./errors/token-error.js";
export { UnexpectedResponseError } from "./errors/unexpected-response-error.js";
export { byOffset, byPageNumber } from "./pagination/by-count.js";
export { byCursor } from "./pagination/by-cursor.js";
export { byLinkHeader, byUrl } from "./pagination/by-url.js";
export { pages } from "./pagination/pages.js";
export {
  booleanHeader,
  cookiesHeader,
  jsonHeader,
  listHeader,
  numberHeader,
  objectHeader,
  textHeader,
} from "./headers/header-readers.js";
export { headers } from "./headers/headers.js";
export { links } from "./links/links.js";
export { cookieAs } from "./parameters/cookie-as.js";
export { formCookie } from "./parameters/form-cookie.js";
export { formQuery } from "./parameters/form-query.js";
export { headerAs } from "./parameters/header-as.js";
export { pathAs } from "./parameters/path-as.js";
export { queryAfter } from "./parameters/query-after.js";
export { queryAs } from "./parameters/query-as.js";
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
export { stoppable } from "./links/stoppable.js";
export { namedEventStream } from "./readers/named-event-stream.js";
export { text, textAs } from "./readers/text.js";
export { textEventStream } from "./readers/text-event-stream.js";
export { EventStream } from "./streams/event-stream.js";
export { handleWebhook } from "./webhooks/handle-webhook.js";
