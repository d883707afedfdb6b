import { basesIn, isReworded } from "../../document/heirs.js";
import { mappingTarget, pointer, pointerKeys } from "../../document/pointer.js";
import { listAt } from "../../document/schema-graph.js";
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
 * the mapping, and all others that extend the base: their names are the values.
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
  const allHeirs = new Set(bases.flatMap(({ heirs }) => heirs));
  const valuesOf = ownValues(schemas);
  const extendInstead = extending(document);
  for (const { name, schema, ref, discriminator, heirs } of bases) {
    if (heirs.length === 0) continue;
    const baseRef = pointer("components", "schemas", freeName(`${name}Base`, schemas));
    const { discriminator: _own, description, title, ...base } = schema;
    const moved: Schema = { ...base, ...(description === undefined ? {} : { description }) };
    schemas[pointerKeys(baseRef).at(-1)!] = moved;
    const { mapping, propertyName } = discriminator!;
    const values = valuesOf(ref, propertyName);
    const named = allHeirs.has(ref) && (!mapping || values.length === 0) ? [name] : [];
    const own = [...new Set([...named, ...values])];
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
    extendInstead({ from: ref, to: baseRef, heirs: new Set(members), schema, moved });
    const after = `one of ${members.length} schemas; the common part is ${pointerKeys(baseRef).at(-1)}`;
    const listed = new Set(Object.values(mapping ?? {}).map(mappingTarget));
    const reason = !mapping
      ? `they extend it, and ${propertyName} has their names`
      : heirs.every((heir) => listed.has(heir))
        ? `discriminator.mapping of ${propertyName} lists them`
        : `they extend it, and ${propertyName} has their names where discriminator.mapping has no value`;
    report(ref, "what its heirs have in common", after, reason);
    changed(document);
  }
});

/** Gives the values by which mappings of a property, its own or those of a base above it, mean a base itself and not an heir. */
function ownValues(schemas: Readonly<Record<string, Schema>>): (ref: string, property: string) => readonly string[] {
  const values = new Map<string, string[]>();
  const keyOf = (ref: string, property: string) => JSON.stringify([ref, property]);
  for (const { discriminator } of Object.values(schemas))
    for (const [value, target] of Object.entries(discriminator?.mapping ?? {}))
      if (typeof target === "string")
        listAt(values, keyOf(mappingTarget(target), discriminator!.propertyName)).push(value);
  return (ref, property) => values.get(keyOf(ref, property)) ?? [];
}

/** Heirs of a base are to extend another schema, to which the base has been moved. */
interface Moved {
  readonly from: string;
  readonly to: string;
  readonly heirs: ReadonlySet<string>;
  readonly schema: Schema;
  readonly moved: Schema;
}

/** Lets heirs extend something else. They are looked for once for all bases. */
function extending(document: OpenApi): (base: Moved) => void {
  interface Extending {
    schema: Schema;
    at: string;
  }
  const byBase = new Map<string, Extending[]>();
  const known = new Map<Schema, Extending>();
  visit(document, {
    schema(schema, place) {
      const refs = new Set((schema.allOf ?? []).flatMap((part) => part.$ref ?? []));
      if (refs.size === 0) return;
      const found = { schema, at: pointerOf(place) };
      known.set(schema, found);
      for (const ref of refs) listAt(byBase, ref).push(found);
    },
  });
  return ({ from, to, heirs, schema, moved }) => {
    const own = known.get(schema);
    if (own !== undefined) Object.assign(own, { schema: moved, at: to });
    for (const { schema: heir, at } of byBase.get(from) ?? [])
      if (!isReworded(heir) || heirs.has(at))
        heir.allOf = heir.allOf!.map((part) => (part.$ref === from ? { ...part, $ref: to } : part));
  };
}
