import { comesFrom } from "../../document/origin.js";
import { dereference, pointer, pointerKeys } from "../../document/pointer.js";
import type { OpenApi, Schema } from "../../document/types.js";
import { composition } from "../../document/facts.js";
import { freeName } from "../free-name.js";
import { mappingTarget } from "../../document/pointer.js";
import { reach } from "../../document/reach.js";
import type { Pass, Repair } from "../repair.js";
import { visit } from "../../document/walk.js";

/**
 * Turns a base schema that stands for its heirs into their union.
 *
 * A schema with a discriminator, extended by `allOf`, is used in a response or a stream as if it were "one of these"; read literally
 * it is only what all have in common. Its properties move to a schema of their own, which the heirs extend instead. Heirs are those of
 * the mapping, or without one all that extend the base: their names are the values.
 * @see https://spec.openapis.org/oas/v3.2.0#models-with-polymorphism-support-and-a-discriminator-object
 */
export const unionBases: Pass = {
  id: "union-bases",
  summary: "`allOf` bases that stand for a union",
  run(document) {
    const schemas = document.components?.schemas ?? {};
    const repairs: Repair[] = [];
    const reached = reach(document, document.paths, document.webhooks);
    const bases = Object.entries(schemas).map(([name, schema]) => {
      const ref = pointer("components", "schemas", name);
      const discriminator = schema.discriminator ?? inherited(document, schema, ref);
      const heirs = discriminator && reached.has(ref) ? heirsOf(document, { ...schema, discriminator }, ref) : [];
      return { name, schema, ref, discriminator, heirs };
    });
    for (const { name, schema, ref, discriminator, heirs } of bases) {
      if (heirs.length === 0) continue;
      const baseRef = pointer("components", "schemas", freeName(`${name}Base`, schemas));
      const { discriminator: _own, description, title, ...base } = schema;
      schemas[pointerKeys(baseRef).at(-1)!] = { ...base, ...(description === undefined ? {} : { description }) };
      const { mapping, propertyName } = discriminator!;
      const named = !mapping && bases.some((other) => other.heirs.includes(ref)) ? [name] : [];
      const own = [...new Set([...named, ...ownValues(schemas, ref, propertyName)])];
      const self = pointer("components", "schemas", freeName(`${name}Self`, schemas));
      if (own.length > 0) schemas[pointerKeys(self).at(-1)!] = comesFrom({ allOf: [{ $ref: baseRef }] }, schema);
      const members = [...heirs.filter((heir) => heir !== ref), ...(own.length > 0 ? [self] : [])];
      const union: Schema = {
        ...(title === undefined ? {} : { title }),
        ...(description === undefined ? {} : { description }),
        oneOf: members.map(($ref) => ({ $ref })),
        discriminator: {
          ...discriminator!,
          ...((mapping ?? own.length > 0) && {
            mapping: { ...mapping, ...Object.fromEntries(own.map((value) => [value, self])) },
          }),
        },
      };
      schemas[name] = comesFrom(union, schema);
      extendInstead(document, ref, baseRef, new Set(members));
      repairs.push({
        pass: "union-bases",
        pointer: ref,
        before: "what its heirs have in common",
        after: `one of ${members.length} schemas; the common part is ${pointerKeys(baseRef).at(-1)}`,
        reason: mapping
          ? `discriminator.mapping of ${propertyName} lists them`
          : `they extend it, and ${propertyName} has their names`,
      });
    }
    return repairs;
  },
};

/** The discriminator of a base above an heir that has heirs of its own, which it stands for too, with their values alone. */
function inherited(document: OpenApi, schema: Schema, ref: string): Schema["discriminator"] {
  const base = composition(document, schema).find(({ discriminator }) => discriminator);
  const heirs = base ? extending(document, ref) : [];
  if (!base || heirs.length === 0) return undefined;
  const { mapping, propertyName } = base.discriminator!;
  if (!mapping) return { propertyName };
  const own = Object.entries(mapping).filter(([, target]) => [ref, ...heirs].includes(mappingTarget(target)));
  return own.some(([, target]) => mappingTarget(target) !== ref)
    ? { propertyName, mapping: Object.fromEntries(own) }
    : undefined;
}

/** The schemas that a base stands for and that exist, each once; none where the base is a union already. */
function heirsOf(document: OpenApi, schema: Schema, ref: string): string[] {
  if (!schema.discriminator || schema.oneOf || schema.anyOf) return [];
  const { mapping, defaultMapping } = schema.discriminator;
  if (!mapping) return extending(document, ref);
  const refs = [...Object.values(mapping), ...(defaultMapping === undefined ? [] : [defaultMapping])].map(
    mappingTarget,
  );
  return [...new Set(refs)].filter((heir) => dereference(document, { $ref: heir }) !== undefined);
}

/** The component schemas that extend another, and those that extend these. */
function extending(document: OpenApi, ref: string): string[] {
  const found = new Set<string>();
  const schemas = Object.entries(document.components?.schemas ?? {});
  const enter = (base: string): void => {
    for (const [name, schema] of schemas) {
      const heir = pointer("components", "schemas", name);
      if (found.has(heir) || isReworded(schema) || !schema.allOf?.some(({ $ref }) => $ref === base)) continue;
      found.add(heir);
      enter(heir);
    }
  };
  enter(ref);
  return [...found];
}

/** The values by which mappings, its own or those of a base above it, mean the base itself and not an heir. */
function ownValues(schemas: Readonly<Record<string, Schema>>, ref: string, property: string): string[] {
  const mappings = Object.values(schemas)
    .filter(({ discriminator }) => discriminator?.propertyName === property)
    .flatMap(({ discriminator }) => Object.entries(discriminator!.mapping ?? {}));
  return [...new Set(mappings.filter(([, target]) => mappingTarget(target) === ref).map(([value]) => value))];
}

/** Whether a schema holds nothing but another: it is no heir, it only has words to add. */
function isReworded({ allOf, properties }: Schema): boolean {
  return allOf?.length === 1 && !properties;
}

/** Lets heirs extend `to`. */
function extendInstead(document: OpenApi, from: string, to: string, heirs: ReadonlySet<string>): void {
  visit(document, {
    schema(schema, at) {
      if (!schema.allOf || (isReworded(schema) && !heirs.has(at))) return;
      schema.allOf = schema.allOf.map((part) => (part.$ref === from ? { ...part, $ref: to } : part));
    },
  });
}
