// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import type { NextPage } from "./pagination.js";
/** Makes the way from page to page by a URL that stands in each page but the last, under `from`. */
export declare function byUrl(from: readonly string[]): NextPage;
/**
 * The way from page to page by the Link header, whose `rel="next"` every page but the last has.
 * @see https://www.rfc-editor.org/rfc/rfc8288#section-3
 */
export declare const byLinkHeader: NextPage;
