// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import type { Called } from "./called.js";
/** Thrown by `unwrap()` when the server answered with an error; `E` is the type of the parsed body. */
export declare class ApiError<E = unknown> extends Error {
  readonly name: string;
  /** The HTTP status, such as 400. */
  readonly status: number;
  /** The `code` of the body when it is a string, such as `"not_chat_app"`. */
  readonly code: string | undefined;
  /** The parsed body. */
  readonly body: E;
  /** The server's own name for the exchange, from headers such as `x-request-id`: what its support asks for. */
  readonly requestId: string | undefined;
  /** The answer as it came. Its body is already read. Not shown with the error, since its URL may hold a key. */
  readonly response: Response;
  /**
   * The message has the operation's path template, never the URL, so that a log gets no ids and no keys; `code` and
   * `message` are the body's own unless given.
   */
  constructor(
    operation: Called,
    response: Response,
    body: E,
    status?: number,
    {
      code,
      message,
    }?: {
      readonly code?: unknown;
      readonly message?: unknown;
    },
  );
}
