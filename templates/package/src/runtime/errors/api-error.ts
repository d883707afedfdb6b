import type { Called } from "./called.js";
import { hidden } from "./hidden.js";
import { requestId } from "./request-id.js";

/** Thrown by `unwrap()` when the server answered with an error; `E` is the type of the parsed body. */
export class ApiError<E = unknown> extends Error {
  override readonly name: string = "ApiError";
  /** The HTTP status, such as 400. */
  declare readonly status: number;
  /** The `code` of the body when it is a string, such as `"not_chat_app"`. */
  declare readonly code: string | undefined;
  /** The parsed body. */
  declare readonly body: E;
  /** The server's own name for the exchange, from headers such as `x-request-id`: what its support asks for. */
  declare readonly requestId: string | undefined;
  /** The answer as it came. Its body is already read. Not shown with the error, since its URL may hold a key. */
  declare readonly response: Response;

  /**
   * The message has the operation's path template, never the URL, so that a log gets no ids and no keys; `code` and
   * `message` are the body's own unless given.
   */
  constructor(
    operation: Called,
    response: Response,
    body: E,
    status: number = response.status,
    { code, message }: { readonly code?: unknown; readonly message?: unknown } = Object(body),
  ) {
    const known = typeof code === "string" ? code : undefined;
    // Some servers list messages; whatever they say, it is one line of a log.
    const told = [message].flat().filter((each) => each && typeof each === "string");
    const outcome = `${operation.method} ${operation.path} answered ${status} ${known ?? ""}`.trim();
    super(
      [outcome, ...told]
        .join(": ")
        .replace(/[\p{C}\p{Z}]+/gu, " ")
        .slice(0, 999),
    );
    this.status = status;
    this.code = known;
    this.body = body;
    this.requestId = requestId(response);
    hidden(this, "response", response);
  }
}
