import type { Schema } from "../../document/types.js";
import { isObject, type Located } from "../located.js";
import { matchExactly, type Comparison } from "./match-schemas.js";
import type { View } from "./schema-view.js";
import { isWords } from "./schema-keywords.js";

export type UnionKeyword = "oneOf" | "anyOf";

/** A schema as it is seen, and as it is written. */
interface Seen {
  readonly view: View;
  readonly written: Located<Schema>;
}

/**
 * Where one side is a union and the other is nothing but one of its members, that one is a union of one: alternatives came or
 * went, and the member is compared with itself. Null beside it is told apart as ever.
 */
export function asUnions(comparison: Comparison, base: Seen, revision: Seen): { base: View; revision: View } {
  const lift = (of: Seen, among: Seen, side: "base" | "revision"): View | undefined => {
    const key = keywordOf(among.view);
    if (key === undefined) return undefined;
    const members = among.view.lists[key];
    const has = (piece: Located<Schema>) =>
      (side === "base" ? matchExactly(comparison, [piece], members) : matchExactly(comparison, members, [piece]))
        .matched.length > 0;
    const { view, written } = of;
    const inner = view.through && keywordOf(view.through);
    if (inner !== undefined) {
      const [piece] = view.through!.lists[inner];
      return has(piece!) || isSimple(view) ? view.through : undefined;
    }
    const { $ref } = isObject(written.value) ? written.value : {};
    const said = parted($ref === undefined ? view.schema : written.value);
    const piece =
      $ref === undefined ? { value: said.rest, pointer: view.pointer } : { value: { $ref }, pointer: written.pointer };
    if (!has(piece) && !(view.nullable && isSimple(view))) return undefined;
    return {
      ...view,
      schema: { ...said.words, [key]: [piece.value] },
      properties: new Map(),
      constants: new Map(),
      lists: { allOf: [], oneOf: [], anyOf: [], prefixItems: [], [key]: [piece] },
    };
  };
  const isUnion = [base, revision].some(({ view: { lists } }) => lists.oneOf.length + lists.anyOf.length > 0);
  const [from, to] = [base, revision].map(({ written: { value } }) => (isObject(value) ? value.$ref : undefined));
  // A union may have itself as a member.
  if (!isUnion || (from !== undefined && from === to)) return { base: base.view, revision: revision.view };
  const one = lift(base, revision, "base");
  const other = one === undefined ? lift(revision, base, "revision") : undefined;
  return { base: one ?? base.view, revision: other ?? revision.view };
}

/** Whether a schema is a value of one type, not an object or a union. */
function isSimple({ properties, lists: { oneOf, anyOf, allOf }, schema }: View): boolean {
  return properties.size + oneOf.length + anyOf.length + allOf.length === 0 && schema.type !== "object";
}

/** The keyword of a schema that is one list of alternatives. */
export function keywordOf({ lists }: View): UnionKeyword | undefined {
  if (lists.oneOf.length > 0) return lists.anyOf.length === 0 ? "oneOf" : undefined;
  return lists.anyOf.length > 0 ? "anyOf" : undefined;
}

/** The words of a schema, and what else it says. */
function parted(schema: Schema): { words: Schema; rest: Schema } {
  const [words, rest] = [true, false].map((wanted) =>
    Object.fromEntries(Object.entries(schema).filter(([keyword]) => isWords(keyword) === wanted)),
  );
  return { words: words!, rest: rest! };
}
