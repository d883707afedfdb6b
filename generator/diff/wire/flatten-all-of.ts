import type { Schema } from "../../document/types.js";
import { deepEqual } from "../values.js";
import type { Located, Source } from "../located.js";
import { asOne, viewOf, type View } from "./schema-view.js";
import { isWords } from "./schema-keywords.js";

/** Branches inside branches are no deeper than that. */
const deepest = 100;

/** A branch of `allOf`, and all branches within it, each once, in the order in which they are written. */
export function branchesWithin(source: Source, branch: Located<Schema>): View[] {
  const found = new Set<View>();
  const waiting = [{ branch, depth: 0 }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const view = viewOf(source, next.branch);
    if (found.has(view) || next.depth > deepest) continue;
    found.add(view);
    for (const inner of [...view.lists.allOf].reverse()) waiting.push({ branch: inner, depth: next.depth + 1 });
  }
  return [...found];
}

/** A schema with some branches of its `allOf` merged into it; what it says itself counts first. */
export function mergeBranches(source: Source, own: View, branches: Iterable<Located<Schema>>): View {
  const merged = new Set(branches);
  const views = [...merged].flatMap((branch) => branchesWithin(source, branch));
  if (views.length === 0) return own;
  const { schema, ...whole } = asOne([own, ...views]);
  const { allOf: _, ...said } = schema;
  const allOf = own.lists.allOf.filter((branch) => !merged.has(branch));
  const { pointer, outside, nullable } = own;
  return { ...whole, schema: said, pointer, outside, nullable, lists: { ...whole.lists, allOf } };
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
