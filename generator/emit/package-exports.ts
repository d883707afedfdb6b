/** What every package exports of its runtime, besides what is made from the description. */
export const runtimeExports = {
  values: [
    "AbortError",
    "ApiError",
    "EventStream",
    "InvalidRequestError",
    "NetworkError",
    "StoppableStream",
    "StreamError",
    "StreamTruncatedError",
    "TimeoutError",
    "UnexpectedResponseError",
  ],
  types: [
    "Call",
    "CallOptions",
    "Client",
    "CredentialSource",
    "Failure",
    "LeanClient",
    "StreamOptions",
    "Stopped",
    "Success",
    "TextEvent",
    "Unexpected",
    "UnknownEvent",
    "UntypedBody",
  ],
} as const;

/** Names of a package that no operation and no schema may take. */
export const reservedNames: readonly string[] = [
  ...runtimeExports.values,
  ...runtimeExports.types,
  ...[
    "createClient",
    "createLeanClient",
    "Auth",
    "ClientOptions",
    "ServerVariables",
    "components",
    "operations",
    "paths",
    "webhooks",
    "$defs",
    "runtime",
    "descriptors",
    "client",
    "request",
    "options",
  ],
];
