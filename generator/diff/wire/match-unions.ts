import type { Schema } from "../../document/types.js";
import { keywordOf, type UnionKeyword } from "./as-unions.js";
import type { Located } from "../located.js";
import { matchExactly, matchSchemas, type Comparison, type ListMatch } from "./match-schemas.js";
import { viewOf, type View } from "./schema-view.js";
import type { Source } from "../source.js";
import { isWords } from "./schema-keywords.js";

/** Unions inside unions are no deeper than that. */
const deepest = 5;

/** The members of a list; in place of a union that is nothing else, its own. */
function leaves(source: Source, pieces: readonly Located<Schema>[], depth = 0): Leaf[] {
  return pieces.flatMap((piece) => {
    const view = viewOf(source, piece);
    const says = Object.keys(view.schema).filter((keyword) => !isWords(keyword));
    const key = says.length === 1 && !view.nullable ? keywordOf(view) : undefined;
    if (key === undefined || says[0] !== key || depth === deepest) return [{ piece, of: piece }];
    return leaves(source, view.lists[key], depth + 1).map((leaf) => ({ piece: leaf.piece, of: piece }));
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
    const opened = new Set(list.filter(({ piece }) => matched.includes(piece)).map(({ of }) => of));
    const left = list.filter(({ piece, of }) => opened.has(of) && !matched.includes(piece)).map(pieceOf);
    return [...new Set(list.map(({ of }) => of))].filter((piece) => !opened.has(piece)).concat(left);
  };
  const match = rest(
    open(
      before,
      inner.matched.map(([one]) => one),
    ),
    open(
      after,
      inner.matched.map(([, other]) => other),
    ),
  );
  return { ...match, matched: [...match.matched, ...inner.matched] };
}

function pieceOf({ piece }: Leaf): Located<Schema> {
  return piece;
}
