import type { Exchange } from "../exchange.js";

/** Reads the content of one media type that the description declares for a response. */
export interface ResponseReader {
  /**
   * Whether this reader is for what came: its media type in small letters without parameters, or `null` without one.
   */
  readonly matches: (mediaType: string | null) => boolean;
  /** Reads the body; throws an `UnexpectedResponseError` when it is not what its content type says. */
  readonly read: (response: Response, exchange: Exchange) => Promise<unknown>;
}
