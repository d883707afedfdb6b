// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import type { NextPage, PageParameter } from "./pagination.js";
/** What leads from page to page by counting. */
export interface CountedPages {
  readonly parameter: PageParameter;
  /** Its value for the first page, where the caller gives none. */
  readonly first: number;
  /** Keys that lead to whether there are more pages; `false` ends. */
  readonly more?: readonly string[];
  /** Keys that lead to the number of all items, for an offset, or of all pages, for a page number. */
  readonly total?: readonly string[];
}
/** Makes the way from page to page by the number of items to skip; an empty page is the last. */
export declare function byOffset(pages: CountedPages): NextPage;
/** Makes the way from page to page by the number of the page; an empty page is the last. */
export declare function byPageNumber(pages: CountedPages): NextPage;
