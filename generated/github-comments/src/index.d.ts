// Made by Katagami from Comments of GitHub 1.0.0. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

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
  StreamError,
  StreamLimitError,
  StreamTruncatedError,
  TimeoutError,
  TokenError,
  UnexpectedResponseError,
  byteStream,
  clientCredentials,
  logging,
  middleware,
  part,
  refreshToken,
  retry,
} from "./runtime/index.js";

export type {
  BinaryBody,
  Call,
  Client,
  ClientCredentialsOptions,
  CredentialFunction,
  CredentialSource,
  Failure,
  LeanClientOptions,
  LogEntry,
  LoggingOptions,
  MiddlewareRunner,
  Pages,
  PartOptions,
  RefreshTokenOptions,
  RetryOptions,
  RetryPolicy,
  StoppableStream,
  Stopped,
  Success,
  TextEvent,
  Undeclared,
  Unexpected,
  UnknownEvent,
  UntypedBody,
} from "./runtime/index.js";
