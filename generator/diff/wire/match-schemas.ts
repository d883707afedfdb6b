import type { Schema } from "../../document/types.js";
import { deepEqual, groupBy } from "../values.js";
import { isObject, type Located, type Source } from "../located.js";
import { likeness } from "./likeness.js";
import type { RunRules } from "./rule.js";
import { shapeKey, type SameShape } from "./same-shape.js";
import type { Unchanged } from "./unchanged.js";

/** Which members of a list of schemas stand for one another. */
export interface ListMatch {
  readonly matched: readonly (readonly [Located<Schema>, Located<Schema>])[];
  readonly added: readonly Located<Schema>[];
  readonly removed: readonly Located<Schema>[];
}

/** What is needed to compare schemas of two documents. */
export interface Comparison {
  readonly base: Source;
  readonly revision: Source;
  readonly same: SameShape;
  readonly unchanged: Unchanged;
  /** Today, as YYYY-MM-DD. */
  readonly today: string;
  readonly runRules: RunRules;
  /** The name that the revision has for a component of the base. */
  renamed(name: string): string;
}

export const none: ListMatch = { matched: [], added: [], removed: [] };

/** Matches the members of two lists by `$ref`, by shape, by what inline ones have in common, and at last by being alone. */
export function matchSchemas(
  comparison: Comparison,
  base: readonly Located<Schema>[],
  revision: readonly Located<Schema>[],
): ListMatch {
  const exact = matchExactly(comparison, base, revision);
  const { matched, removed, added } = matchByLikeness(comparison, exact.removed, exact.added);
  const all = [...exact.matched, ...matched];
  const [one, ...others] = removed.filter(isInline);
  const [other, ...more] = added.filter(isInline);
  const areAlone = one && other && others.length + more.length === 0 && !one.value.title && !other.value.title;
  if (!areAlone) return { matched: all, removed, added };
  const without = (list: readonly Located<Schema>[], lone: Located<Schema>) => list.filter((piece) => piece !== lone);
  return { matched: [...all, [one, other]], removed: without(removed, one), added: without(added, other) };
}

/** Matches what has the same `$ref` or the same shape. */
export function matchExactly(
  comparison: Comparison,
  base: readonly Located<Schema>[],
  revision: readonly Located<Schema>[],
): ListMatch {
  const matched: [Located<Schema>, Located<Schema>][] = [];
  let [removed, added] = [[...base], [...revision]];
  const match = (
    keyOfBase: (piece: Located<Schema>) => string | undefined,
    keyOfRevision: (piece: Located<Schema>) => string | undefined,
    accept: (one: Located<Schema>, other: Located<Schema>) => boolean = () => true,
  ): void => {
    if (removed.length === 0 || added.length === 0) return;
    const candidates = groupBy(added, keyOfRevision);
    const taken = new Set<Located<Schema>>();
    removed = removed.filter((piece) => {
      const key = keyOfBase(piece);
      const alike = (key !== undefined && candidates.get(key)) || [];
      // The lists of both sides mostly have the same order: what comes first is what fits.
      const place = alike.slice(0, mostAlike).findIndex((candidate) => accept(piece, candidate));
      if (place === -1) return true;
      const [other] = alike.splice(place, 1);
      taken.add(other!);
      matched.push([piece, other!]);
      return false;
    });
    added = added.filter((piece) => !taken.has(piece));
  };
  match(
    (piece) => renamedReference(piece, comparison.renamed),
    (piece) => referenceOf(piece),
  );
  const isSame = (one: Located<Schema>, other: Located<Schema>) =>
    (isInline(one) || isInline(other)) && comparison.same(one, other);
  // Of those that only words tell apart, the ones with the same words come first.
  for (const accept of [
    (one: Located<Schema>, other: Located<Schema>) => deepEqual(one.value, other.value),
    () => true,
  ])
    match(
      (piece) => shapeKey(comparison.base, piece),
      (piece) => shapeKey(comparison.revision, piece),
      (one, other) => accept(one, other) && isSame(one, other),
    );
  return { matched, added, removed };
}

/** More members than these are not compared each with each. */
const most = 60;

/** A member is compared with so many that are alike. */
const mostAlike = 200;

/** Matches members of which one at least is inline: those first that have most in common. */
function matchByLikeness(
  comparison: Comparison,
  base: readonly Located<Schema>[],
  revision: readonly Located<Schema>[],
): ListMatch {
  if (base.length > most || revision.length > most) return { matched: [], removed: base, added: revision };
  const pairs = base.flatMap((one, index) =>
    revision.flatMap((other, place) => {
      if (!isInline(one) && !isInline(other)) return [];
      const like = likeness(comparison, one, other);
      return like > 0 ? [{ one, other, like, apart: Math.abs(index - place) }] : [];
    }),
  );
  const taken = new Set<Located<Schema>>();
  const matched: [Located<Schema>, Located<Schema>][] = [];
  for (const { one, other } of pairs.sort((a, b) => b.like - a.like || a.apart - b.apart)) {
    if (taken.has(one) || taken.has(other)) continue;
    matched.push([one, other]);
    taken.add(one).add(other);
  }
  const isLeft = (piece: Located<Schema>) => !taken.has(piece);
  return { matched, removed: base.filter(isLeft), added: revision.filter(isLeft) };
}

function referenceOf({ value }: Located<Schema>): string | undefined {
  return isObject(value) && typeof value.$ref === "string" ? value.$ref : undefined;
}

function renamedReference(piece: Located<Schema>, renamed: (name: string) => string): string | undefined {
  const reference = referenceOf(piece);
  const prefix = "#/components/schemas/";
  return reference?.startsWith(prefix) ? prefix + renamed(reference.slice(prefix.length)) : reference;
}

function isInline(piece: Located<Schema>): boolean {
  return referenceOf(piece) === undefined;
}
