import { mappingTarget } from "../../document/pointer.js";
import type { Schema } from "../../document/types.js";
import { targetOf, childOf, isObject, keysOf, type Located } from "../located.js";
import { anchoredIn, closing, forbidsAll, holdingMap, holdingOne } from "./schema-keywords.js";
import { flattened } from "./flatten-all-of.js";
import { matchSchemas, none, type Comparison } from "./match-schemas.js";
import { mergeAllOf, schemaSide } from "./merge-all-of.js";
import type { SchemaPair, SchemaPlace, Setting } from "./pair.js";
import { isContent } from "./schema-names.js";
import type { PairNode } from "./reach.js";
import { innerOf, viewOf, withConstants, type View } from "./schema-view.js";
import { asUnions } from "./as-unions.js";
import { isWrapped, matchAlternatives, typesChanged } from "./alternatives.js";

/** Compares two schemas and everything below them, each pair once for each setting. */
export type CompareSchemas = (base: Located<Schema>, revision: Located<Schema>, setting: Setting) => PairNode;

/** Makes a comparison that remembers every pair that it has seen: recursion ends, and shared components cost once. */
export function schemaComparison(comparison: Comparison, onFound: (node: PairNode) => void): CompareSchemas {
  const known = new Map<string, PairNode>();
  const numbers = new Map<View, number>();
  const waiting: (() => void)[] = [];

  const compare: CompareSchemas = (base, revision, setting) => {
    const node = nodeOf(base, revision, setting);
    // A list instead of recursion: descriptions nest deeper than the stack.
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) next();
    return node;
  };

  const nodeOf: CompareSchemas = (base, revision, setting) => {
    const [one, other] = [viewOf(comparison.base, base), viewOf(comparison.revision, revision)];
    for (const view of [one, other]) if (!numbers.has(view)) numbers.set(view, numbers.size);
    const key = [numbers.get(one), numbers.get(other), ...Object.values(setting)].join();
    const found = known.get(key);
    if (found !== undefined) return found;
    const node: PairNode = {
      base: one.pointer,
      revision: other.pointer,
      findings: [],
      children: [],
      parents: [],
      direction: setting.direction,
      place: setting.place,
    };
    known.set(key, node);
    if (!comparison.unchanged(base.value, revision.value))
      waiting.push(() => look(node, [one, base], [other, revision], setting));
    return node;
  };

  /** Those that a schema stands for, which is none of them itself: an heir may be nothing but its base by another name. */
  const heirsOf = (side: "base" | "revision", { pointer, outside }: View): Located<Schema>[] => {
    const heirs = comparison[side].baseAt(pointer)?.heirs ?? [];
    return heirs.includes(outside) ? [] : heirs.map(($ref) => ({ value: { $ref }, pointer: $ref }));
  };

  /** The schemas that the mapping of a discriminator names and nothing else leads to, by their labels. */
  const mappedOf = (side: "base" | "revision", view: View, heirs: readonly Located<Schema>[]) => {
    const { mapping, defaultMapping } = isObject(view.schema.discriminator) ? view.schema.discriminator : {};
    const named = [...Object.entries(isObject(mapping) ? mapping : {}), ["", defaultMapping] as const];
    const known = new Set<unknown>(
      [...heirs, ...view.lists.oneOf, ...view.lists.anyOf].map(({ value }) => isObject(value) && value.$ref),
    );
    const found = new Map<string, Located<Schema>>();
    for (const [value, target] of named) {
      const $ref = typeof target === "string" ? mappingTarget(target) : "";
      const isLeft = $ref !== "" && $ref !== view.pointer && !known.has($ref);
      if (isLeft && targetOf(comparison[side], $ref))
        found.set(value === "" ? "defaultMapping" : `mapping[${value}]`, { value: { $ref }, pointer: $ref });
    }
    return found;
  };

  const look = (
    node: PairNode,
    [seenBase, writtenBase]: readonly [View, Located<Schema>],
    [seenRevision, writtenRevision]: readonly [View, Located<Schema>],
    setting: Setting,
  ): void => {
    const one = seenRevision.schema.enum ? withConstants(comparison.base, seenBase, true) : seenBase;
    const other = seenBase.schema.enum ? withConstants(comparison.revision, seenRevision, true) : seenRevision;
    const respelled = typesChanged(comparison, one, other);
    const areSameTypes = respelled !== undefined && respelled.added.length + respelled.removed.length === 0;
    const lifted = areSameTypes
      ? { base: one, revision: other }
      : asUnions(comparison, { view: one, written: writtenBase }, { view: other, written: writtenRevision });
    const { base, revision, allOf } = mergeAllOf(comparison, lifted.base, lifted.revision);
    const { oneOf, anyOf, union } = matchAlternatives(comparison, base, revision);
    const types = typesChanged(comparison, base, revision);
    const [heirsBefore, heirsAfter] = [heirsOf("base", one), heirsOf("revision", other)];
    const heirs = setting.composed ? none : matchSchemas(comparison, heirsBefore, heirsAfter);
    const pair: SchemaPair = {
      ...setting,
      today: comparison.today,
      base: schemaSide(base, writtenBase),
      revision: schemaSide(revision, writtenRevision),
      allOf,
      oneOf,
      anyOf,
      heirs,
      union,
      prefixItems: byIndex(base.lists.prefixItems, revision.lists.prefixItems),
      wrapped: isWrapped(comparison, base, revision),
      types,
      property(side, name) {
        const piece = (side === "base" ? base : revision).properties.get(name);
        return piece && schemaSide(flattened(comparison[side], viewOf(comparison[side], piece)), piece);
      },
      same: comparison.same,
      renamed: comparison.renamed,
    };
    const isForbidden = forbidsAll(base.schema) !== forbidsAll(revision.schema);
    for (const finding of comparison.runRules(isForbidden ? "forbidden" : "schema", pair)) node.findings.push(finding);
    if (node.findings.length > 0) onFound(node);
    if (isForbidden) return;
    const within = { ...setting, place: placeWithin(setting.place), exploded: false, composed: false };
    const descend = (
      label: string,
      from: Located<unknown> | undefined,
      to: Located<unknown> | undefined,
      { composed = false, isKeyword = true } = {},
    ): void => {
      if (from === undefined || to === undefined) return;
      const child = nodeOf(from as Located<Schema>, to as Located<Schema>, { ...within, composed });
      node.children.push({ label, isKeyword, node: child });
      child.parents.push(node);
    };
    for (const [name, property] of base.properties)
      descend(name, property, revision.properties.get(name), { isKeyword: false });
    for (const [label, lists] of Object.entries({ allOf, oneOf, anyOf, heirs, prefixItems: pair.prefixItems }))
      for (const [from, to] of lists.matched)
        descend(`${label}[${nameOf(to)}]`, from, to, { composed: lists === allOf || lists === heirs });
    for (const [value, from] of base.constants) descend(`enum[${value}]`, from, revision.constants.get(value));
    for (const key of holdingOne) {
      const [from, to]: (Located<unknown> | undefined)[] = [innerOf(base, key), innerOf(revision, key)];
      // Whether there are further properties at all is told of the schema that has them.
      const isClosed = (from?.value === false) !== (to?.value === false);
      if (!isClosed || !closing.includes(key)) descend(key, from, to);
    }
    for (const key of holdingMap) {
      const [from, to] = [innerOf(base, key), innerOf(revision, key)];
      for (const name of keysOf(from?.value)) descend(`${key}[${name}]`, childOf(from, name), childOf(to, name));
    }
    const mapped = mappedOf("revision", revision, heirsAfter);
    for (const [label, from] of mappedOf("base", base, heirsBefore))
      descend(label, from, mapped.get(label), { composed: true });
    const anchored = anchoredIn(pair.revision);
    for (const [name, from] of anchoredIn(pair.base)) descend(`$defs[${name}]`, from, anchored.get(name));
  };
  return compare;
}

function placeWithin(place: SchemaPlace): SchemaPlace {
  if (place === "body" || place === "property") return "property";
  if (place === "header" || place === "header-property") return "header-property";
  return isContent(place) ? "parameter-content-property" : "parameter-property";
}

function byIndex(base: readonly Located<Schema>[], revision: readonly Located<Schema>[]) {
  const length = Math.min(base.length, revision.length);
  return {
    matched: base.slice(0, length).map((schema, index) => [schema, revision[index]!] as const),
    removed: base.slice(length),
    added: revision.slice(length),
  };
}

function nameOf({ value, pointer }: Located<Schema>): string {
  if (isObject(value) && typeof value.$ref === "string") return value.$ref.slice(value.$ref.lastIndexOf("/") + 1);
  // What stands for a union of one has no index.
  return (isObject(value) && value.title) || `#${(Number(pointer.slice(pointer.lastIndexOf("/") + 1)) || 0) + 1}`;
}
