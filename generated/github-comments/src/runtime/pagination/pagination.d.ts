// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import type { GenericRequest } from "../parameters/generic-request.js";
import type { Operation } from "../operation.js";
/** One page as the way to the next one sees it. */
export interface Page {
  readonly data: unknown;
  readonly items: readonly unknown[];
  /** Those of the page before; empty for the first. */
  readonly previous: readonly unknown[];
  readonly operation: Operation;
  readonly request: GenericRequest;
  readonly response: Response;
}
/** The request of a page. */
export interface PageRequest extends GenericRequest {
  /** Instead of the list's own, where a URL says what is asked for. */
  readonly operation?: Operation;
  /** Path and query of that URL: what tells the page from others. */
  readonly address?: string;
}
/** The request of the page after one; `undefined` after the last. It is asked before the page is given out; what it throws comes after the page, but for a repetition of one. */
export type NextPage = (page: Page) => PageRequest | undefined;
/** How an operation gives its items out page by page: data that generated code hands to `pages`. */
export interface Pagination {
  /** Keys that lead to the list of items from the root of a page. */
  readonly items: readonly string[];
  readonly next: NextPage;
}
/** Where a parameter stands in a request: in the query, or at the root of a JSON body. */
export type PageParameter = readonly [place: "query" | "body", name: string];
