// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import { hidden } from "./hidden.js";
import { requestId } from "./request-id.js";
/** Thrown by `unwrap()` when the server answered with an error; `E` is the type of the parsed body. */
export class ApiError extends Error {
  name = "ApiError";
  /**
   * The message has the operation's path template, never the URL, so that a log gets no ids and no keys; `code` and
   * `message` are the body's own unless given.
   */
  constructor(operation, response, body, status = response.status, { code, message } = Object(body)) {
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
