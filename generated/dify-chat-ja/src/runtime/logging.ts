import type { Middleware } from "openapi-fetch";
import { requestId } from "./request-id.js";

/** One attempt of a call, for a log. It holds no body and no credential. */
export interface LogEntry {
  readonly method: string;
  /** The path template, such as `/users/{id}`. */
  readonly path: string;
  /** What was requested, with the values of credentials in its query replaced. */
  readonly url: string;
  /** The HTTP status; `undefined` when no answer came. */
  readonly status: number | undefined;
  /** Milliseconds to the head of the answer. */
  readonly duration: number;
  /** The server's own name for the exchange, from headers such as `x-request-id`. */
  readonly requestId: string | undefined;
  /** What an attempt without an answer failed with, such as `"NetworkError"`. */
  readonly error: string | undefined;
  /** At the level `"headers"`: those of the request and of the answer, with the values of credentials replaced. */
  readonly headers?: { readonly request: Record<string, string>; readonly response: Record<string, string> };
}

/** What `logging` needs. */
export interface LoggingOptions {
  /** Takes an entry, such as `console.info`. What it throws, the call rejects with. */
  readonly log: (entry: LogEntry) => void;
  /** Names of headers and query parameters whose values are to be replaced besides those of credentials. */
  readonly redact?: readonly string[] | undefined;
  /** `"attempts"`, the default, logs each; `"failures"` those without an answer or of status 400 and above; `"headers"` each with its headers. */
  readonly level?: "failures" | "attempts" | "headers" | undefined;
}

const secret = /auth|cookie|token|secret|passw|api-?_?key|^key$|sig$|signature|credential|session|^code$/i;

/**
 * Makes a middleware that logs every attempt of every call: `client.use(logging({ log: console.info }))`, or of a lean
 * client `middleware: middleware(logging({ log: console.info }))`. The values of
 * credentials are replaced by `[redacted]`: those that the operation's security schemes place, and headers and query
 * parameters whose name sounds like one.
 */
export function logging({ log, redact = [], level = "attempts" }: LoggingOptions): Middleware {
  const hidden = redact.map((name) => name.toLowerCase());
  const starts = new WeakMap<object, number>();
  type Attempt = Parameters<NonNullable<Middleware["onRequest"]>>[0];

  function write({ request, schemaPath, params, options }: Attempt, response?: Response, error?: unknown): void {
    const start = starts.get(options);
    const status = response?.status;
    if (start === undefined || !starts.delete(options)) return;
    if (level === "failures" && status && status < 400) return;
    const placed = ((params as { secrets?: readonly string[] }).secrets ?? []).map((name) => name.toLowerCase());
    const isHidden = (name: string) =>
      secret.test(name) || placed.includes(name.toLowerCase()) || hidden.includes(name.toLowerCase());
    const url = new URL(request.url);
    const names = new Set<string>();
    url.searchParams.forEach((_, name) => isHidden(name) && names.add(name));
    for (const name of names) url.searchParams.set(name, "[redacted]");
    const headersOf = (headers?: Headers) => {
      const shown: Record<string, string> = {};
      headers?.forEach((value, name) => (shown[name] = isHidden(name) ? "[redacted]" : value));
      return shown;
    };
    log({
      method: request.method,
      path: schemaPath,
      url: url.href,
      status,
      duration: Math.round(performance.now() - start),
      requestId: response && requestId(response.headers),
      error: response ? undefined : error instanceof Error ? error.name : "unknown",
      ...(level === "headers" && {
        headers: { request: headersOf(request.headers), response: headersOf(response?.headers) },
      }),
    });
  }

  return {
    onRequest: (attempt) => void starts.set(attempt.options, performance.now()),
    onResponse: (attempt) => write(attempt, attempt.response),
    onError: (attempt) => write(attempt, undefined, attempt.error),
  };
}
