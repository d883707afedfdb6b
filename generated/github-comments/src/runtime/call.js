// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import { answer } from "./answer.js";
import { connection } from "./client/client.js";
import { ApiError } from "./errors/api-error.js";
import { send } from "./send.js";
import { withDeadline } from "./with-deadline.js";
/**
 * Calls an operation: sends it at once, and only once unless `retry` or a credential's `renew` says otherwise.
 *
 * The call rejects with an `InvalidRequestError`, a `NetworkError`, a `TimeoutError` or an `AbortError`, or with what a
 * credential function, a middleware or the platform threw; every answer of the server is a result.
 */
export function call(client, operation, request = {}, options = {}) {
  const own = client[connection];
  const run = async (signal) => {
    const exchange = {
      client,
      connection: own,
      operation,
      request: operation.complete?.(request) ?? request,
      options,
    };
    const retry = options.retry ?? own.retry;
    const response = retry ? retry((ending) => send(exchange, ending), exchange, signal) : send(exchange, signal);
    return answer(await response, exchange);
  };
  const result = withDeadline(options.signal, options.timeout ?? own.timeout, run);
  result.unwrap = async () => {
    const outcome = await result;
    if (outcome.ok) return outcome.data;
    const { error, response } = outcome;
    throw outcome.status === "unexpected" ? error : new ApiError(operation, response, error);
  };
  return result;
}
