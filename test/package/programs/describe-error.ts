import * as api from "../../../generated/dify-chat-ja/src/index.js";

const CLASSES = [
  api.AbortError,
  api.ApiError,
  api.InvalidRequestError,
  api.NetworkError,
  api.StreamError,
  api.StreamTruncatedError,
  api.TimeoutError,
  api.UnexpectedResponseError,
];

/** What a caller can see of an error: its own properties, and the exported classes that it is of. */
export function describeError(error: unknown): object {
  if (!(error instanceof Error)) return { thrown: String(error) };
  const cause: unknown = error.cause;
  return {
    ...error,
    response: undefined,
    message: error.message,
    cause: cause instanceof Error ? cause.name : cause,
    is: CLASSES.filter((each) => error instanceof each).map((each) => each.name),
  };
}
