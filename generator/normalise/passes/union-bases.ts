import { dereference, pointer, pointerKeys } from "../../json-pointer.js";
import type { OpenApi, Schema } from "../../load/document.js";
import { freeName } from "../free-name.js";
import { mappingRef, reach } from "../reach.js";
import type { Pass, Repair } from "../repair.js";
import { walk } from "../walk.js";

/**
 * Turns a base schema that stands for its heirs into their union.
 *
 * A schema with `discriminator.mapping`, extended by `allOf`, is used in a response or a stream as if it were "one of these"; read literally
 * it is only what all have in common. Its properties move to a schema of their own, which the heirs extend instead.
 */
export const unionBases: Pass = {
  id: "union-bases",
  summary: "`allOf` bases that stand for a union",
  run(document) {
    const schemas = document.components?.schemas ?? {};
    const repairs: Repair[] = [];
    const reached = reach(document, [document.paths, document.webhooks]);
    for (const [name, schema] of Object.entries({ ...schemas })) {
      const ref = pointer("components", "schemas", name);
      const heirs = reached.has(ref) ? mappedHeirs(document, schema) : [];
      if (heirs.length === 0) continue;
      const baseRef = pointer("components", "schemas", freeName(`${name}Base`, schemas));
      const { discriminator, description, title, ...base } = schema;
      schemas[pointerKeys(baseRef).at(-1)!] = { ...base, ...(description === undefined ? {} : { description }) };
      const own = ownValues(schemas, ref, discriminator!.propertyName);
      const self = pointer("components", "schemas", freeName(`${name}Self`, schemas));
      if (own.length > 0) schemas[pointerKeys(self).at(-1)!] = { allOf: [{ $ref: baseRef }] };
      const members = [...heirs.filter((heir) => heir !== ref), ...(own.length > 0 ? [self] : [])];
      schemas[name] = {
        ...(title === undefined ? {} : { title }),
        ...(description === undefined ? {} : { description }),
        oneOf: members.map(($ref) => ({ $ref })),
        discriminator: {
          ...discriminator!,
          mapping: { ...discriminator!.mapping, ...Object.fromEntries(own.map((value) => [value, self])) },
        },
      };
      extendInstead(document, ref, baseRef, new Set(members));
      repairs.push({
        pass: "union-bases",
        pointer: ref,
        before: "what its heirs have in common",
        after: `one of ${members.length} schemas; the common part is ${pointerKeys(baseRef).at(-1)}`,
        reason: `discriminator.mapping of ${discriminator!.propertyName} lists them`,
      });
    }
    return repairs;
  },
};

/** The schemas that a base's mapping names and that exist, each once; none where the base is a union already. */
function mappedHeirs(document: OpenApi, schema: Schema): string[] {
  if (!schema.discriminator?.mapping || schema.oneOf || schema.anyOf) return [];
  const refs = Object.values(schema.discriminator.mapping).map(mappingRef);
  return [...new Set(refs)].filter((ref) => dereference(document, { $ref: ref }) !== undefined);
}

/** The values by which mappings, its own or those of a base above it, mean the base itself and not an heir. */
function ownValues(schemas: Readonly<Record<string, Schema>>, ref: string, property: string): string[] {
  const mappings = Object.values(schemas)
    .filter(({ discriminator }) => discriminator?.propertyName === property)
    .flatMap(({ discriminator }) => Object.entries(discriminator!.mapping ?? {}));
  return [...new Set(mappings.filter(([, target]) => mappingRef(target) === ref).map(([value]) => value))];
}

/** Lets heirs extend `to`; an `allOf` that holds nothing but `from` is no heir, it only has words to add. */
function extendInstead(document: OpenApi, from: string, to: string, heirs: ReadonlySet<string>): void {
  walk(document, {
    schema(schema, at) {
      if (!schema.allOf || (schema.allOf.length === 1 && !schema.properties && !heirs.has(at))) return;
      schema.allOf = schema.allOf.map((part) => (part.$ref === from ? { ...part, $ref: to } : part));
    },
  });
}
