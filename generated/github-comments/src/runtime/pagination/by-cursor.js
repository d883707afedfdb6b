// Part of the runtime of Katagami, copied. Do not edit.
/* eslint-disable */
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated

import { setParameter } from "./set-parameter.js";
import { valueAt } from "./value-at.js";
/**
 * Makes the way from page to page by a cursor that each page tells. A page whose cursor is missing, `null` or empty is
 * the last; an empty page is not, since a server may filter items out.
 */
export function byCursor({ parameter, from, more }) {
  return ({ data, request }) => {
    const cursor = valueAt(data, from);
    const ends = cursor === undefined || cursor === null || cursor === "" || (more && valueAt(data, more) === false);
    return ends ? undefined : setParameter(request, parameter, cursor);
  };
}
