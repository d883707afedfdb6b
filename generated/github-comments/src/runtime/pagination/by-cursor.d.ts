// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import type { NextPage, PageParameter } from "./pagination.js";
/** What leads from page to page by a cursor. */
export interface CursorPages {
  readonly parameter: PageParameter;
  /** Keys that lead to the next cursor from the root of a page; -1 is the last item of an array. */
  readonly from: readonly string[];
  /** Keys that lead to whether there are more pages; `false` ends. */
  readonly more?: readonly string[];
}
/**
 * Makes the way from page to page by a cursor that each page tells. A page whose cursor is missing, `null` or empty is
 * the last; an empty page is not, since a server may filter items out.
 */
export declare function byCursor({ parameter, from, more }: CursorPages): NextPage;
