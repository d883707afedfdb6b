import type { Schema } from "../../document/types.js";
import { deepEqual, groupBy } from "../values.js";
import { flattened } from "./flatten-all-of.js";
import { childOf, keysOf, type Located, type Source } from "../located.js";
import { innerOf, viewOf, type View } from "./schema-view.js";
import { typesSaid, holdingMap, holdingOne, isWords } from "./schema-keywords.js";

/** Says whether a schema of the base accepts the same values as one of the revision. */
export type SameShape = (base: Located<Schema>, revision: Located<Schema>) => boolean;

/** What is deeper than that within two schemas counts as something else, as does what is told from more that are alike. */
const deepest = 200;
const most = 200;

/** Makes a comparison of shapes that never compares the same two schemas twice. */
export function sameShapes(baseSource: Source, revisionSource: Source): SameShape {
  const known = new Map<View, Map<View, boolean>>();
  let assumed: [View, View][] = [];
  let depth = 0;

  const same = (base: Located<Schema> | undefined, revision: Located<Schema> | undefined): boolean => {
    if (base === undefined || revision === undefined) return base === revision;
    const [one, other] = [viewOf(baseSource, base), viewOf(revisionSource, revision)];
    return sameViews(flattened(baseSource, one), flattened(revisionSource, other));
  };
  const sameViews = (base: View, revision: View): boolean => {
    const row = known.get(base) ?? new Map<View, boolean>();
    known.set(base, row);
    const found = row.get(revision);
    if (found !== undefined) return found;
    if (depth > deepest) return false;
    // Schemas that lead back to themselves are the same unless something else tells them apart.
    row.set(revision, true);
    assumed.push([base, revision]);
    depth++;
    const result = shallow(base, revision) && deep(base, revision);
    depth--;
    if (!result) {
      for (const [one, other] of assumed) known.get(one)!.delete(other);
      assumed = [];
      row.set(revision, false);
    }
    if (depth === 0) assumed = [];
    return result;
  };
  const deep = (base: View, revision: View): boolean =>
    [...base.properties].every(([name, schema]) => same(schema, revision.properties.get(name))) &&
    holdingOne.every((key) => same(innerOf(base, key), innerOf(revision, key))) &&
    holdingMap.every((key) => sameMaps(innerOf(base, key), innerOf(revision, key))) &&
    base.lists.prefixItems.every((schema, index) => same(schema, revision.lists.prefixItems[index])) &&
    (["allOf", "oneOf", "anyOf"] as const).every((key) => sameLists(base.lists[key], revision.lists[key]));
  const sameMaps = (base: Located<unknown> | undefined, revision: Located<unknown> | undefined): boolean =>
    keysOf(base?.value).every((key) =>
      same(childOf(base, key) as Located<Schema>, childOf(revision, key) as Located<Schema>),
    );
  const sameLists = (base: readonly Located<Schema>[], revision: readonly Located<Schema>[]): boolean => {
    const rest = groupBy(revision, (schema) => shapeKey(revisionSource, schema));
    return base.every((schema) => {
      const alike = rest.get(shapeKey(baseSource, schema)) ?? [];
      const index = alike.slice(0, most).findIndex((other) => same(schema, other));
      if (index >= 0) alike.splice(index, 1);
      return index >= 0;
    });
  };
  return same;
}

/** Words that schemas of the same shape share, and most others do not: for finding candidates fast. */
export function shapeKey(source: Source, piece: Located<Schema>): string {
  const { schema, properties, nullable } = flattened(source, viewOf(source, piece));
  return JSON.stringify([typesSaid(schema).sort(), schema.format ?? "", [...properties.keys()].sort(), nullable]);
}

/** Everything that can be told without following a schema within a schema. */
function shallow(base: View, revision: View): boolean {
  if (base.nullable !== revision.nullable || base.properties.size !== revision.properties.size) return false;
  for (const key of ["allOf", "oneOf", "anyOf", "prefixItems"] as const)
    if (base.lists[key].length !== revision.lists[key].length) return false;
  if (!deepEqual(typesSaid(base.schema).sort(), typesSaid(revision.schema).sort())) return false;
  const keys = new Set([...Object.keys(base.schema), ...Object.keys(revision.schema)]);
  for (const key of keys) {
    if (isWords(key) || key === "nullable" || key === "const" || key === "type" || structural.has(key)) continue;
    if (!sameKeyword(key, base.schema[key], revision.schema[key])) return false;
  }
  return holdingMap.every((key) => deepEqual(keysOf(base.schema[key]).sort(), keysOf(revision.schema[key]).sort()));
}

const structural: ReadonlySet<string> = new Set([
  "properties",
  "allOf",
  "oneOf",
  "anyOf",
  "prefixItems",
  ...holdingOne,
  ...holdingMap,
]);

function sameKeyword(key: string, base: unknown, revision: unknown): boolean {
  if (key === "required" || key === "enum") return sameSet(base, revision);
  return deepEqual(base, revision);
}

function sameSet(base: unknown, revision: unknown): boolean {
  const text = (values: unknown) =>
    JSON.stringify((Array.isArray(values) ? [...new Set(values.map((value) => JSON.stringify(value)))] : []).sort());
  return text(base) === text(revision);
}
