// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import type { CommonOptions } from "./call-options.js";
import { type Client } from "./client/client.js";
import type { GenericRequest } from "./parameters/generic-request.js";
import type { Operation } from "./operation.js";
import type { StreamedResult } from "./readers/streamed.js";
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
export declare function call<R, D>(
  client: Client,
  operation: Operation,
  request?: GenericRequest,
  options?: CommonOptions,
): Call<R, D>;
