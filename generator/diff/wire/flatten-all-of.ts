import type { Schema } from "../../document/types.js";
import { deepEqual } from "../values.js";
import type { Located, Source } from "../located.js";
import { asOne, viewOf, type View } from "./schema-view.js";
import { isWords } from "./schema-keywords.js";

/** A branch of `allOf`, and all branches within it. */
export function branchesWithin(source: Source, branch: Located<Schema>, seen: ReadonlySet<View> = new Set()): View[] {
  const view = viewOf(source, branch);
  if (seen.has(view)) return [];
  const within = new Set([...seen, view]);
  return [view, ...view.lists.allOf.flatMap((inner) => branchesWithin(source, inner, within))];
}

/** A schema with some branches of its `allOf` merged into it; what it says itself counts first. */
export function mergeBranches(source: Source, own: View, branches: readonly Located<Schema>[]): View {
  const views = branches.flatMap((branch) => branchesWithin(source, branch));
  if (views.length === 0) return own;
  const { schema, ...merged } = asOne([own, ...views]);
  const { allOf: _, ...said } = schema;
  const allOf = own.lists.allOf.filter((branch) => !branches.includes(branch));
  const { pointer, outside, nullable } = own;
  return { ...merged, schema: said, pointer, outside, nullable, lists: { ...merged.lists, allOf } };
}

const flat = new WeakMap<View, View>();

/** A schema with its whole `allOf` merged into it, where no two branches say different things of the same keyword. */
export function flattened(source: Source, view: View): View {
  const known = flat.get(view);
  if (known !== undefined) return known;
  const merged = agree([view, ...view.lists.allOf.flatMap((branch) => branchesWithin(source, branch))])
    ? mergeBranches(source, view, view.lists.allOf)
    : view;
  flat.set(view, merged);
  return merged;
}

function agree(views: readonly View[]): boolean {
  const said = new Map<string, unknown>();
  const names = new Set<string>();
  for (const { schema, properties } of views) {
    for (const [keyword, value] of Object.entries(schema)) {
      if (isWords(keyword) || ["allOf", "required", "properties"].includes(keyword)) continue;
      if (said.has(keyword) && !deepEqual(said.get(keyword), value)) return false;
      said.set(keyword, value);
    }
    for (const name of properties.keys()) {
      if (names.has(name)) return false;
      names.add(name);
    }
  }
  return true;
}
