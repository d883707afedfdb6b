// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import type { CallOptions } from "../call-options.js";
import type { Client } from "../client/client.js";
import type { GenericRequest } from "../parameters/generic-request.js";
import type { Operation } from "../operation.js";
import type { Pagination } from "./pagination.js";
/** The pages of a list, each fetched when it is asked for. Every loop begins at the first page again. */
export interface Pages<P, I> extends AsyncIterable<P> {
  /** The items of all pages, one after another. */
  items(): AsyncIterable<I>;
}
/**
 * Walks through the pages of a list from the one that a request asks for; each page is a call of its own with the same
 * options.
 *
 * Throws what `unwrap()` of such a call throws, and a `RepeatedPageError` when the server leads in a circle.
 */
export declare function pages<P, I>(
  client: Client,
  operation: Operation,
  { items, next }: Pagination,
  first?: GenericRequest,
  options?: CallOptions,
): Pages<P, I>;
