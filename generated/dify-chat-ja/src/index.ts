// Made by Katagami from チャットアプリAPI 1.0.0. Do not edit.

export * from "./client.js";

export * from "./operations.js";

export * from "./schemas.js";

export type { components, operations, paths, webhooks } from "./schema.js";

export {
  AbortError,
  ApiError,
  EventStream,
  InvalidRequestError,
  NetworkError,
  RepeatedPageError,
  StoppableStream,
  StreamError,
  StreamTruncatedError,
  TimeoutError,
  TokenError,
  UnexpectedResponseError,
  byteStream,
  clientCredentials,
  logging,
  refreshToken,
  retry,
} from "./runtime/index.js";

export type {
  Call,
  CallOptions,
  Client,
  ClientCredentialsOptions,
  CredentialFunction,
  CredentialSource,
  DownloadOptions,
  Failure,
  LeanClient,
  LogEntry,
  LoggingOptions,
  Pages,
  RefreshTokenOptions,
  RetryOptions,
  RetryPolicy,
  StreamOptions,
  Stopped,
  Success,
  TextEvent,
  Unexpected,
  UnknownEvent,
  UntypedBody,
} from "./runtime/index.js";
