// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import { followUrl } from "./follow-url.js";
import { nextLink } from "./next-link.js";
import { valueAt } from "./value-at.js";
/** Makes the way from page to page by a URL that stands in each page but the last, under `from`. */
export function byUrl(from) {
  return (page) => {
    const url = valueAt(page.data, from);
    return typeof url === "string" && url ? followUrl(url, page) : undefined;
  };
}
/**
 * The way from page to page by the Link header, whose `rel="next"` every page but the last has.
 * @see https://www.rfc-editor.org/rfc/rfc8288#section-3
 */
export const byLinkHeader = (page) => {
  const url = nextLink(page.response.headers.get("link") ?? "");
  return url === undefined ? undefined : followUrl(url, page);
};
