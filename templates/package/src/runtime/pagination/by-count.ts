import { RepeatedPageError } from "../errors/repeated-page-error.js";
import type { NextPage, PageParameter } from "./pagination.js";
import { parameterOf, setParameter } from "./set-parameter.js";
import { valueAt } from "./value-at.js";

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

function byCount({ parameter, first, more, total }: CountedPages, step: (count: number) => number): NextPage {
  return ({ data, items, previous, operation, request, response }) => {
    // A server that does not know the parameter, or has no further page, may answer with one page for ever.
    if (items.length > 0 && JSON.stringify(items) === JSON.stringify(previous))
      throw new RepeatedPageError(operation, response);
    const next = Number(parameterOf(request, parameter) ?? first) + step(items.length);
    const all = total && valueAt(data, total);
    const ends =
      items.length === 0 || (more && valueAt(data, more) === false) || (typeof all === "number" && next >= all + first);
    return ends ? undefined : setParameter(request, parameter, next);
  };
}

/** Makes the way from page to page by the number of items to skip; an empty page is the last. */
export function byOffset(pages: CountedPages): NextPage {
  return byCount(pages, (count) => count);
}

/** Makes the way from page to page by the number of the page; an empty page is the last. */
export function byPageNumber(pages: CountedPages): NextPage {
  return byCount(pages, () => 1);
}
