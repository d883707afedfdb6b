// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

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
  readonly headers?: {
    readonly request: Record<string, string>;
    readonly response: Record<string, string>;
  };
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
/**
 * Makes a middleware that logs every attempt of every call: `client.use(logging({ log: console.info }))`, or of a lean
 * client `middleware: middleware(logging({ log: console.info }))`. The values of
 * credentials are replaced by `[redacted]`: those that the operation's security schemes place, and headers and query
 * parameters whose name sounds like one, in URLs of the answer's headers too.
 */
export declare function logging({ log, redact, level }: LoggingOptions): Required<Middleware>;
