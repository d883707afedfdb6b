import { StreamTruncatedError } from "./stream-truncated-error.js";

/** Thrown by a stream when one event grows beyond the `maxEventLength` of the call, since it would fill the memory. */
export class StreamLimitError<E = unknown> extends StreamTruncatedError<E> {
  override readonly name: string = "StreamLimitError";
}
