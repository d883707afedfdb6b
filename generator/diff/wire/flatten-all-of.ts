import type { Schema } from "../../document/types.js";
import { deepEqual } from "../values.js";
import type { Located, Source } from "../located.js";
import { viewOf, type View } from "./schema-view.js";
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
  const all = [own, ...views];
  const { allOf: _, ...schema } = Object.assign({}, ...all.map((view) => view.schema).reverse()) as Schema;
  const first = (key: "oneOf" | "anyOf" | "prefixItems") =>
    all.find((view) => view.lists[key].length > 0)?.lists[key] ?? [];
  const required = new Set(all.flatMap((view) => view.schema.required ?? []));
  return {
    schema: required.size > 0 ? { ...schema, required: [...required] } : schema,
    pointer: own.pointer,
    outside: own.outside,
    nullable: own.nullable,
    properties: new Map([...all].reverse().flatMap((view) => [...view.properties])),
    lists: {
      allOf: own.lists.allOf.filter((branch) => !branches.includes(branch)),
      oneOf: first("oneOf"),
      anyOf: first("anyOf"),
      prefixItems: first("prefixItems"),
    },
    constants: new Map(all.flatMap((view) => [...view.constants])),
  };
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
