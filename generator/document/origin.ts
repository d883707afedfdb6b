import { childPointer, isObject, lookUp, pointerKeys } from "./pointer.js";
import type { Extensible, OpenApi } from "./types.js";
import { pointerOf, visit, type Place, type Visitor } from "./walk.js";

/**
 * Under this key an object knows at which pointer of the description it stood. Whatever is written or compared has only texts for
 * keys; copies by `{ ...object }` have it too.
 */
const origin = Symbol("origin");

type Marked = Extensible & { [origin]?: string };

/** The kinds that are components, and what may be moved to be one. */
const kinds = [
  ...(["schema", "response", "parameter", "header", "requestBody", "pathItem"] as const),
  ...(["callback", "link", "mediaType", "securityScheme"] as const),
];

/** Lets every object remember where it stands now, before it is moved or becomes a part of another. */
export function markOrigins(document: OpenApi): void {
  const mark = (object: Marked, place: Place): void => {
    object[origin] = pointerOf(place);
    if (typeof object.$ref !== "string" || /^#\/components\/[^/]+\/[^/]+$/.test(object.$ref)) return;
    const target = lookUp(document, object.$ref);
    // It may stand where nobody looks, in an extension.
    if (isObject(target)) (target as Marked)[origin] ??= object.$ref;
  };
  // A copy takes the place of what refers to it; only a schema that is a reference stays one.
  const markOwn = (object: Marked, place: Place): void => void (object.$ref === undefined && mark(object, place));
  visit(document, { ...(Object.fromEntries(kinds.map((kind) => [kind, markOwn])) as Visitor), schema: mark });
}

/** Says of an object that was made of another that it comes from there, unless it knows better. */
export function comesFrom<T extends object>(object: T, source: object | undefined): T {
  const from = (source as Marked | undefined)?.[origin];
  if (from !== undefined) (object as Marked)[origin] ??= from;
  return object;
}

/**
 * Where in the description that stood which stands at a pointer of the normalised document: a pointer to the object, or on from the
 * nearest around it that is known; undefined in a component that normalisation made of nothing.
 */
export function originOf(document: OpenApi, at: string): string | undefined {
  let value: unknown = document;
  let from = "#";
  const keys = pointerKeys(at);
  for (const [index, key] of keys.entries()) {
    value = typeof value === "object" && value !== null ? (value as Extensible)[key] : undefined;
    const known = isObject(value) ? (value as Marked)[origin] : undefined;
    if (known === undefined && index === 2 && keys[0] === "components" && isObject(value) && value.$ref === undefined)
      return undefined;
    from = known ?? childPointer(from, key);
  }
  return from;
}

/** A deep copy, which remembers too. */
export function copied<T>(value: T): T {
  const copies = new Map<object, object>();
  const waiting: object[] = [];
  const copy = (part: unknown): unknown => {
    if (typeof part !== "object" || part === null) return part;
    const known = copies.get(part);
    if (known !== undefined) return known;
    const made = Array.isArray(part) ? [...(part as unknown[])] : { ...part };
    copies.set(part, made);
    waiting.push(made);
    return made;
  };
  const result = copy(value) as T;
  for (let next = waiting.pop() as Extensible | undefined; next; next = waiting.pop() as Extensible | undefined)
    for (const key of Object.keys(next)) next[key] = copy(next[key]);
  return result;
}
