import type { Schema } from "../../document/types.js";
import { type Located, type Source } from "../located.js";
import type { Comparison } from "./match-schemas.js";
import { innerOf, viewOf, type View } from "./schema-view.js";
import { typesSaid } from "./schema-keywords.js";

type Sources = Pick<Comparison, "base" | "revision">;

/** How much two alternatives have in common: 0 for nothing that counts, more for properties, constants and titles that both have. */
export function likeness(sources: Sources, base: Located<Schema>, revision: Located<Schema>): number {
  const [one, other] = [viewOf(sources.base, base), viewOf(sources.revision, revision)];
  const titles = [one, other].map(({ schema }) => schema.title || undefined);
  const title = titles[0] === titles[1] ? (titles[0] === undefined ? 0 : 2) : 0;
  const constants = commonConstants(constantsOf(sources.base, one), constantsOf(sources.revision, other));
  // Members that another value of one property tells apart are two, whatever else they have in common.
  if (constants < 0) return title;
  const types = [one, other].map(({ schema }) => typesSaid(schema));
  const areTyped = types.every((list) => list.length > 0);
  if (areTyped && !types[0]!.some((type) => types[1]!.includes(type))) return title;
  const properties = overlap([...one.properties.keys()], [...other.properties.keys()]);
  if (one.properties.size > 0 && other.properties.size > 0 && properties === 0) return title;
  const items = [
    [one, sources.base],
    [other, sources.revision],
  ].map(([view, source]) => itemsOf(view as View, source as Source));
  if (items[0] && items[1]) {
    const within = overlap(typesSaid(items[0].schema), typesSaid(items[1].schema));
    const names = overlap([...items[0].properties.keys()], [...items[1].properties.keys()]);
    return title + constants + (areTyped ? 0.5 : 0) + (within + names) / 2;
  }
  const values = overlap(textsOf(one.schema.enum), textsOf(other.schema.enum));
  const format = one.schema.format !== undefined && one.schema.format === other.schema.format ? 0.5 : 0;
  return title + constants + (areTyped ? 0.5 : 0) + properties + values + format;
}

function itemsOf(view: View, source: Source): View | undefined {
  const items = innerOf(view, "items");
  return items && viewOf(source, items);
}

/** The properties that can have one value only: what a discriminator would look at. */
function constantsOf(source: Source, view: View): Map<string, string> {
  const found = new Map<string, string>();
  for (const [name, property] of view.properties) {
    const values = viewOf(source, property).schema.enum;
    if (Array.isArray(values) && values.length === 1) found.set(name, JSON.stringify(values[0]));
  }
  return found;
}

function commonConstants(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): number {
  const common = [...one].filter(([name]) => other.has(name));
  if (common.some(([name, value]) => other.get(name) !== value)) return -1;
  return common.length > 0 ? 2 : 0;
}

/** How much of two lists is in both: from 0 to 1. */
function overlap(one: readonly string[], other: readonly string[]): number {
  const common = one.filter((name) => other.includes(name)).length;
  return common / Math.max(one.length, other.length, 1);
}

function textsOf(values: unknown): string[] {
  return Array.isArray(values) ? values.map((value) => JSON.stringify(value)) : [];
}
