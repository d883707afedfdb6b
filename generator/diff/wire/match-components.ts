import { likeness } from "../../document/likeness.js";
import { pointer } from "../../document/pointer.js";
import { groupBy } from "../values.js";
import type { OpenApi, Schema } from "../../document/types.js";
import { isObject, type Source } from "../located.js";
import { branchesWithin } from "./flatten-all-of.js";
import { shapeKey, type SameShape } from "./same-shape.js";

/** Finds schemas that have another name in the revision, by their shape or else by most of their name: base name to revision name. */
export function matchComponents(base: Source, revision: Source, same: SameShape): Map<string, string> {
  const [before, after] = [schemasOf(base), schemasOf(revision)];
  const gone = Object.keys(before).filter((name) => !Object.hasOwn(after, name));
  const come = Object.keys(after).filter((name) => !Object.hasOwn(before, name));
  const renamed = new Map<string, string>();
  if (gone.length === 0 || come.length === 0) return renamed;
  const goneByShape = groupBy(gone, (name) => shapeKey(base, { value: before[name]!, pointer: at(name) }));
  const comeByShape = groupBy(come, (name) => shapeKey(revision, { value: after[name]!, pointer: at(name) }));
  for (const [shape, names] of goneByShape) {
    const candidates = new Set(comeByShape.get(shape));
    for (const name of names) {
      const one = { value: before[name]!, pointer: at(name) };
      // Those of the same shape are as good as one another: the name decides, and alone where the shape says little.
      const other = [...candidates]
        .slice(0, most)
        .map((candidate) => ({ candidate, likeness: likeness(name, candidate) }))
        .filter(({ likeness: like }) => like >= 0.5 || !saysLittle(before[name]!))
        .sort((a, b) => b.likeness - a.likeness)
        .find(({ candidate }) => same(one, { value: after[candidate]!, pointer: at(candidate) }))?.candidate;
      if (other === undefined) continue;
      candidates.delete(other);
      renamed.set(name, other);
    }
  }
  const taken = new Set(renamed.values());
  const left = new Set(come.filter((name) => !taken.has(name)));
  for (const name of gone) {
    if (renamed.has(name)) continue;
    // What lost a suffix, or got one, may have been edited too: it is compared with what it was, not told as two schemas.
    const [other] = [...left]
      .filter(
        (candidate) =>
          likeness(name, candidate) === 1 && isRelated(propertiesOf(base, name), propertiesOf(revision, candidate)),
      )
      .sort((a, b) => Math.abs(a.length - name.length) - Math.abs(b.length - name.length));
    if (other === undefined) continue;
    left.delete(other);
    renamed.set(name, other);
  }
  return renamed;
}

/** Whether two schemas have at least half of their properties in common. */
function isRelated(names: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  const common = [...names].filter((name) => others.has(name)).length;
  return common > 0 && common * 2 >= Math.max(names.size, others.size);
}

/** The properties of a component, and of all that it is composed of. */
function propertiesOf(source: Source, name: string): Set<string> {
  const views = branchesWithin(source, { value: schemasOf(source)[name]!, pointer: at(name) });
  return new Set(views.flatMap(({ properties }) => [...properties.keys()]));
}

/** How many schemas of one shape are looked at for each that is gone, so that a thousand alike do not take forever. */
const most = 100;

/** Whether a schema is like too many others: a plain string, an empty object. */
function saysLittle(schema: Schema): boolean {
  const { properties, enum: values, oneOf, anyOf, allOf, pattern, items } = isObject(schema) ? schema : {};
  return [properties, values, oneOf, anyOf, allOf, pattern, items].every((keyword) => keyword === undefined);
}

function schemasOf({ document }: Source): Record<string, Schema> {
  const schemas = (document as OpenApi).components?.schemas;
  return isObject(schemas) ? (schemas as Record<string, Schema>) : {};
}

function at(name: string): string {
  return pointer("components", "schemas", name);
}
