import type { Schema } from "../../document/types.js";
import { keywordOf, type UnionKeyword } from "./as-unions.js";
import type { Located, Source } from "../located.js";
import { matchExactly, matchSchemas, type Comparison, type ListMatch, none } from "./match-schemas.js";
import { viewOf, type View } from "./schema-view.js";
import { isWords } from "./schema-keywords.js";

/** Unions inside unions are no deeper than that. */
const deepest = 5;

/** The members of a list; in place of a union that is nothing else, its own. */
function leaves(source: Source, pieces: readonly Located<Schema>[], opened: Set<View> = new Set(), depth = 0): Leaf[] {
  return pieces.flatMap((piece) => {
    const view = viewOf(source, piece);
    const says = Object.keys(view.schema).filter((keyword) => !isWords(keyword));
    const key = says.length === 1 && !view.nullable ? keywordOf(view) : undefined;
    if (key === undefined || says[0] !== key || depth === deepest || opened.has(view)) return [{ piece, of: piece }];
    // Unions may name one another: each is opened once.
    opened.add(view);
    return leaves(source, view.lists[key], opened, depth + 1).map((leaf) => ({ piece: leaf.piece, of: piece }));
  });
}

interface Leaf {
  readonly piece: Located<Schema>;
  /** The member of the list that it is, or is in. */
  readonly of: Located<Schema>;
}

/** Matches two lists of alternatives, also where one has a union as a member that the other spells out. */
export function matchUnions(
  comparison: Comparison,
  base: View,
  from: UnionKeyword,
  revision: View,
  to: UnionKeyword,
): ListMatch {
  const exact = matchExactly(comparison, base.lists[from], revision.lists[to]);
  const rest = (removed: readonly Located<Schema>[], added: readonly Located<Schema>[]) => {
    const match = matchSchemas(comparison, removed, added);
    return { ...match, matched: [...exact.matched, ...match.matched] };
  };
  if (exact.removed.length === 0 || exact.added.length === 0) return rest(exact.removed, exact.added);
  const [before, after] = [leaves(comparison.base, exact.removed), leaves(comparison.revision, exact.added)];
  if (before.length === exact.removed.length && after.length === exact.added.length)
    return rest(exact.removed, exact.added);
  const inner = matchExactly(comparison, before.map(pieceOf), after.map(pieceOf));
  const open = (list: readonly Leaf[], matched: readonly Located<Schema>[]) => {
    const found = new Set(matched);
    const opened = new Set(list.filter(({ piece }) => found.has(piece)).map(({ of }) => of));
    const left = list.filter(({ piece, of }) => opened.has(of) && !found.has(piece)).map(pieceOf);
    return [...new Set(list.map(({ of }) => of))].filter((piece) => !opened.has(piece)).concat(left);
  };
  const [ones, others] = [inner.matched.map(([one]) => one), inner.matched.map(([, other]) => other)];
  const match = rest(open(before, ones), open(after, others));
  return { ...match, matched: [...match.matched, ...inner.matched] };
}

function pieceOf({ piece }: Leaf): Located<Schema> {
  return piece;
}

/** The branches of `oneOf` and of `anyOf` that stand for one another, where one keyword took the place of the other too. */
export function matchAlternatives(comparison: Comparison, base: View, revision: View) {
  const match = (from: UnionKeyword, to: UnionKeyword) => matchUnions(comparison, base, from, revision, to);
  const only = (view: View, key: "oneOf" | "anyOf") =>
    view.lists[key].length > 0 && view.lists[key === "oneOf" ? "anyOf" : "oneOf"].length === 0;
  if (only(base, "oneOf") && only(revision, "anyOf"))
    return { oneOf: none, anyOf: match("oneOf", "anyOf"), union: "loosened" as const };
  if (only(base, "anyOf") && only(revision, "oneOf"))
    return { oneOf: match("anyOf", "oneOf"), anyOf: none, union: "tightened" as const };
  return { oneOf: match("oneOf", "oneOf"), anyOf: match("anyOf", "anyOf"), union: undefined };
}

/** Whether an object of the base was put into a `oneOf` of the revision, which knows some of its properties. */
export function isWrapped(comparison: Comparison, base: View, revision: View): boolean {
  if (base.lists.oneOf.length > 0 || base.properties.size === 0) return false;
  if (revision.lists.oneOf.length === 0 || revision.properties.size > 0 || revision.schema.type !== undefined)
    return false;
  const branches = revision.lists.oneOf.map((branch) => viewOf(comparison.revision, branch));
  return [...base.properties.keys()].some((name) => branches.some((branch) => branch.properties.has(name)));
}

/** The types that a schema gained and lost, where a side lists them as alternatives of nothing but types. */
export function typesChanged(
  comparison: Comparison,
  base: View,
  revision: View,
): { added: string[]; removed: string[] } | undefined {
  const [before, after] = [typesOf(comparison.base, base), typesOf(comparison.revision, revision)];
  if (before === undefined || after === undefined || !(before.listed || after.listed)) return undefined;
  const added = after.types.filter((type) => !before.types.includes(type));
  const removed = before.types.filter((type) => !after.types.includes(type));
  // One side lists as alternatives what the other names in `type`: nothing came or went.
  return added.length + removed.length > 0 || before.listed !== after.listed ? { added, removed } : undefined;
}

function typesOf(source: Source, view: View): { types: string[]; listed: boolean } | undefined {
  const { schema, lists, properties } = view;
  if (schema.not !== undefined || lists.allOf.length > 0 || properties.size > 0) return undefined;
  const own = [schema.type ?? []].flat();
  if (own.length > 0) return { types: own, listed: false };
  for (const list of [lists.oneOf, lists.anyOf]) {
    const types = list.map((branch) => simpleType(source, branch));
    if (types.length > 0 && types.every((type) => type !== undefined)) return { types, listed: true };
  }
  return undefined;
}

function simpleType(source: Source, branch: Located<Schema>): string | undefined {
  const { schema, properties, lists } = viewOf(source, branch);
  if (properties.size + lists.oneOf.length + lists.anyOf.length + lists.allOf.length > 0) return undefined;
  const types = [schema.type ?? []].flat();
  return types.length === 1 ? types[0] : undefined;
}
