import type { Emitter } from "./emitter.js";
import { verbatim } from "./template.js";

const values = `
  AbortError ApiError EventStream InvalidRequestError NetworkError RepeatedPageError StoppableStream StreamError StreamLimitError
  StreamTruncatedError TimeoutError TokenError UnexpectedResponseError byteStream clientCredentials logging middleware
  part refreshToken retry
`;

const types = `
  BinaryBody Call Client ClientCredentialsOptions CredentialFunction CredentialSource Failure LeanClientOptions
  LogEntry LoggingOptions MiddlewareRunner Pages PartOptions RefreshTokenOptions RetryOptions RetryPolicy Stopped
  Success TextEvent Undeclared Unexpected UnknownEvent UntypedBody
`;

const names = (text: string) => text.trim().split(/\s+/);

/** `src/runtime/`: that of the template, byte for byte; and what every package exports of it. */
export const runtime: Emitter = {
  part: "source",
  emit: ({ template }) => verbatim(template.filter(({ path }) => path.startsWith("src/"))),
  exports: [{ from: "./runtime/index.js", values: names(values), types: names(types) }],
};
