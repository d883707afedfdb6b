// Made by Katagami from Comments of GitHub 1.0.0. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

export * from "./client.js";

export * from "./operations.js";

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
