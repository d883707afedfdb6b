import { answer } from "./answer.js";
import type { CommonOptions } from "./call-options.js";
import { connection, type Client } from "./client/client.js";
import { ApiError } from "./errors/api-error.js";
import type { Exchange } from "./exchange.js";
import type { GenericRequest } from "./parameters/generic-request.js";
import type { Operation } from "./operation.js";
import type { StreamedResult } from "./readers/streamed.js";
import type { Result } from "./result.js";
import { send } from "./send.js";
import { withDeadline } from "./with-deadline.js";

/** A call under way: a promise of its result `R`, which can also be asked for the data `D` alone. */
export interface Call<R, D> extends Promise<R> {
  /**
   * The data of a success. Rejects with an `ApiError` for a declared error and with an `UnexpectedResponseError` for an
   * answer that the description does not promise. Of a success that is not declared and has no body the data is `undefined`, whatever
   * `D` is: what was asked for is done, and an error would have it asked for once more. Where a server answers so, take the result,
   * whose type says it. Sends nothing: the call was sent when it was made.
   */
  unwrap(): Promise<D>;
}

/** A call of which a success gives its bytes as they come. */
export type Download<R> = Call<StreamedResult<R>, ReadableStream<Uint8Array>>;

/**
 * Calls an operation: sends it at once, and only once unless `retry` or a credential's `renew` says otherwise.
 *
 * The call rejects with an `InvalidRequestError`, a `NetworkError`, a `TimeoutError` or an `AbortError`, or with what a
 * credential function, a middleware or the platform threw; every answer of the server is a result.
 */
export function call<R, D>(
  client: Client,
  operation: Operation,
  request: GenericRequest = {},
  options: CommonOptions = {},
): Call<R, D> {
  const own = client[connection];
  const run = async (signal?: AbortSignal) => {
    const exchange: Exchange<Operation> = {
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
  const result = withDeadline(options.signal, options.timeout ?? own.timeout, run) as Call<Result, unknown>;
  result.unwrap = async () => {
    const outcome = await result;
    if (outcome.ok) return outcome.data;
    const { error, response } = outcome;
    throw outcome.status === "unexpected" ? error : new ApiError(operation, response, error);
  };
  return result as unknown as Call<R, D>;
}
