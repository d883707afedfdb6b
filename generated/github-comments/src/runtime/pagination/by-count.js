// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import { RepeatedPageError } from "../errors/repeated-page-error.js";
import { parameterOf, setParameter } from "./set-parameter.js";
import { valueAt } from "./value-at.js";
function byCount({ parameter, first, more, total }, step) {
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
export function byOffset(pages) {
  return byCount(pages, (count) => count);
}
/** Makes the way from page to page by the number of the page; an empty page is the last. */
export function byPageNumber(pages) {
  return byCount(pages, () => 1);
}
