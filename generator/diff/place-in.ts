import { isObject, lookUp, pointer, pointerKeys } from "../document/pointer.js";
import type { OpenApi } from "../document/types.js";
import { isSameType } from "./sdk/same-type.js";
import { blank } from "./wire/match-operations.js";

/** Where a place is in a document, in whose paths parameters may have other names; undefined where it is not. */
export function placeIn(document: OpenApi, at: string): string | undefined {
  if (at === "#" || lookUp(document, at) !== undefined) return at;
  const [group, path = "", ...keys] = pointerKeys(at);
  const twin = group === "paths" ? twinsIn(document).get(blank(path)) : undefined;
  if (twin === undefined || twin === path) return undefined;
  const place = pointer("paths", twin, ...keys);
  return lookUp(document, place) === undefined ? undefined : place;
}

/** Paths of documents by what they are without the names of their parameters: looked through once for each document. */
const twins = new WeakMap<OpenApi, ReadonlyMap<string, string>>();

/** The first path of each such name. */
function twinsIn(document: OpenApi): ReadonlyMap<string, string> {
  const known = twins.get(document);
  if (known !== undefined) return known;
  const paths = Object.keys(document.paths ?? {}).reverse();
  const found = new Map(paths.map((path) => [blank(path), path]));
  twins.set(document, found);
  return found;
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
