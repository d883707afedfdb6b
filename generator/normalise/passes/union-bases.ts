import { basesIn, isReworded } from "../../document/heirs.js";
import { mappingTarget, pointer, pointerKeys } from "../../document/pointer.js";
import type { OpenApi, Schema } from "../../document/types.js";
import { comesFrom } from "../../document/origin.js";
import { freeName } from "../../document/component-names.js";
import { pass } from "../pass.js";
import { reach } from "../../document/reach.js";
import { changed, pointerOf, visit } from "../../document/walk.js";

/**
 * Turns a base schema that stands for its heirs into their union.
 *
 * A schema with a discriminator, extended by `allOf`, is used in a response or a stream as if it were "one of these"; read literally
 * it is only what all have in common. Its properties move to a schema of their own, which the heirs extend instead. Heirs are those of
 * the mapping, or without one all that extend the base: their names are the values.
 * @see https://spec.openapis.org/oas/v3.2.0#models-with-polymorphism-support-and-a-discriminator-object
 */
export const unionBases = pass("union-bases", "`allOf` bases that stand for a union", (document, report) => {
  const schemas = document.components?.schemas ?? {};
  const baseAt = basesIn(document);
  const refs = Object.keys(schemas).map((name) => pointer("components", "schemas", name));
  if (!refs.some(baseAt)) return;
  const reached = reach(document, document.paths, document.webhooks);
  const bases = Object.entries(schemas).map(([name, schema]) => {
    const ref = pointer("components", "schemas", name);
    const { discriminator, heirs = [] } = (reached.has(ref) && baseAt(ref)) || {};
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
    changed(document);
    extendInstead(document, ref, baseRef, new Set(members));
    const after = `one of ${members.length} schemas; the common part is ${pointerKeys(baseRef).at(-1)}`;
    const reason = mapping
      ? `discriminator.mapping of ${propertyName} lists them`
      : `they extend it, and ${propertyName} has their names`;
    report(ref, "what its heirs have in common", after, reason);
  }
});

/** The values by which mappings, its own or those of a base above it, mean the base itself and not an heir. */
function ownValues(schemas: Readonly<Record<string, Schema>>, ref: string, property: string): string[] {
  const mappings = Object.values(schemas)
    .filter(({ discriminator }) => discriminator?.propertyName === property)
    .flatMap(({ discriminator }) => Object.entries(discriminator!.mapping ?? {}));
  return [...new Set(mappings.filter(([, target]) => mappingTarget(target) === ref).map(([value]) => value))];
}

/** Lets heirs extend `to`. */
function extendInstead(document: OpenApi, from: string, to: string, heirs: ReadonlySet<string>): void {
  visit(document, {
    schema(schema, place) {
      if (!schema.allOf || (isReworded(schema) && !heirs.has(pointerOf(place)))) return;
      schema.allOf = schema.allOf.map((part) => (part.$ref === from ? { ...part, $ref: to } : part));
    },
  });
}
