import { isObject, lookUp, pointer, pointerKeys } from "../document/pointer.js";
import type { OpenApi } from "../document/types.js";
import { isSameType } from "./sdk/same-type.js";
import { blank } from "./wire/match-operations.js";

/** Where a place is in a document, in whose paths parameters may have other names; undefined where it is not. */
export function placeIn(document: OpenApi, at: string): string | undefined {
  if (at === "#" || lookUp(document, at) !== undefined) return at;
  const [group, path = "", ...keys] = pointerKeys(at);
  const twin = group === "paths" && Object.keys(document.paths ?? {}).find((other) => blank(other) === blank(path));
  const place = twin ? pointer("paths", twin, ...keys) : at;
  return lookUp(document, place) === undefined ? undefined : place;
}

/** Whether a place gives other types in one of two documents than in the other; what one of them has alone does. */
export function differsAt([base, revision]: readonly [OpenApi, OpenApi], at: string): boolean {
  const [before, after] = [base, revision].map((document) => placeIn(document, at));
  return !isSameType(at, before && lookUp(base, before), after && lookUp(revision, after));
}

/** Whether a place is in both of two documents, with something in it. */
export function isInBoth(documents: readonly [OpenApi, OpenApi], at: string): boolean {
  return documents.every((document) => {
    const place = placeIn(document, at);
    const value = place === undefined ? undefined : lookUp(document, place);
    return value !== undefined && !(isObject(value) && Object.keys(value).length === 0);
  });
}
