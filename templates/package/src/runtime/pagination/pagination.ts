import type { GenericRequest } from "../generic-request.js";

/** One page as the way to the next one sees it. */
export interface Page {
  readonly data: unknown;
  readonly items: readonly unknown[];
  readonly request: GenericRequest;
  readonly response: Response;
}

/** The request of the page after one; `undefined` after the last. */
export type NextPage = (page: Page) => GenericRequest | undefined;

/** How an operation gives its items out page by page: data that generated code hands to `pages`. */
export interface Pagination {
  /** Keys that lead to the list of items from the root of a page. */
  readonly items: readonly string[];
  readonly next: NextPage;
}

/** Where a parameter stands in a request: in the query, or at the root of a JSON body. */
export type PageParameter = readonly [place: "query" | "body", name: string];
