import type { GenericRequest } from "../generic-request.js";
import type { NextPage } from "./pagination.js";
import { valueAt } from "./value-at.js";

/**
 * A request with the query of a URL that a server gave, and nothing else of it: credentials go to the client's own
 * server only.
 */
function withQueryOf(url: string, request: GenericRequest, response: Response): GenericRequest | undefined {
  const base = response.url || "http://localhost";
  if (!URL.canParse(url, base)) return undefined;
  const query: Record<string, string | string[]> = {};
  new URL(url, base).searchParams.forEach((value, name) => {
    query[name] = Object.hasOwn(query, name) ? [query[name]!, value].flat() : value;
  });
  return { ...request, query };
}

/** Makes the way from page to page by a URL that stands in each page but the last, under `from`. */
export function byUrl(from: readonly string[]): NextPage {
  return ({ data, request, response }) => {
    const url = valueAt(data, from);
    return typeof url === "string" && url ? withQueryOf(url, request, response) : undefined;
  };
}

/**
 * The way from page to page by the Link header, whose `rel="next"` every page but the last has.
 * @see https://www.rfc-editor.org/rfc/rfc8288#section-3
 */
export const byLinkHeader: NextPage = ({ request, response }) => {
  const links = (response.headers.get("link") ?? "").matchAll(
    /<([^>]*)>((?:\s*;\s*[\w*-]+(?:\s*=\s*(?:"[^"]*"|[^\s",;]*))?)*)/g,
  );
  for (const [, url, parameters] of links) {
    if (/;\s*rel\s*=\s*(?:"(?:[^"]*\s)?next(?:\s[^"]*)?"|next(?![^\s;]))/i.test(parameters!))
      return withQueryOf(url!, request, response);
  }
  return undefined;
};
