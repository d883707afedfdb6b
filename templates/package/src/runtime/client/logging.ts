import { requestId } from "../errors/request-id.js";
import type { Middleware } from "./middleware-hooks.js";

/** One attempt of a call, for a log. It holds no body and no credential. */
export interface LogEntry {
  readonly method: string;
  /** The path template, such as `/users/{id}`. */
  readonly path: string;
  /** What was requested, with the values of credentials in its query replaced; with the template of a path that holds one. */
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
  /** Names of headers and of parameters in paths and queries whose values are to be replaced besides those of credentials. */
  readonly redact?: readonly string[] | undefined;
  /** `"attempts"`, the default, logs each; `"failures"` those without an answer or of status 400 and above; `"headers"` each with its headers. */
  readonly level?: "failures" | "attempts" | "headers" | undefined;
}

const secret =
  /auth|cookie|token|secret|passw|pwd|jwt|api-?_?key|(access|private|subscription|functions)-?_?key|^key$|sig$|signature|credential|session|^code$/i;

/**
 * Makes a middleware that logs every attempt of every call: `client.use(logging({ log: console.info }))`, or of a lean
 * client `middleware: middleware(logging({ log: console.info }))`. The values of
 * credentials are replaced by `[redacted]`: those that the operation's security schemes place, and headers and query
 * parameters whose name sounds like one, in URLs of the answer's headers too.
 */
export function logging({ log, redact = [], level = "attempts" }: LoggingOptions): Required<Middleware> {
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
    const inQuery = (text: string) =>
      text.replace(/([?&#])([^=&#?>]+)=[^&#>]*/g, (whole, mark: string, name: string) =>
        isHidden(decoded(name)) ? `${mark}${name}=%5Bredacted%5D` : whole,
      );
    const headersOf = (headers?: Headers) => {
      const shown: Record<string, string> = {};
      headers?.forEach((value, name) => {
        const leads = /^(link|(content-)?location|refresh)$/.test(name);
        shown[name] = isHidden(name) ? "[redacted]" : leads ? inQuery(value) : value;
      });
      return shown;
    };
    const isSecretPath = [...schemaPath.matchAll(/\{([^{}]+)\}/g)].some(([, name]) => isHidden(name!));
    log({
      method: request.method,
      path: schemaPath,
      url: inQuery(isSecretPath ? templateUrl(request.url, options.baseUrl, schemaPath) : request.url),
      status,
      duration: Math.round(performance.now() - start),
      requestId: requestId(response),
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

/** A URL with the template of its path. */
function templateUrl(url: string, baseUrl: string, path: string): string {
  const { origin, search } = new URL(url);
  return origin + new URL(baseUrl, url).pathname.replace(/\/$/, "") + path + search;
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name.replaceAll("+", " "));
  } catch {
    return name;
  }
}
