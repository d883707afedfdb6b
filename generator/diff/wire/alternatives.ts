import type { Schema } from "../../document/types.js";
import type { Located } from "../located.js";
import type { UnionKeyword } from "./as-unions.js";
import { none, type Comparison } from "./match-schemas.js";
import { matchUnions } from "./match-unions.js";
import { viewOf, type View } from "./schema-view.js";
import type { Source } from "../source.js";

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
