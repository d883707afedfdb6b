import { dereference, pointer } from "../../json-pointer.js";
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
      const baseName = freeName(`${name}Base`, schemas);
      const { discriminator, description, title, ...base } = schema;
      schemas[baseName] = { ...base, ...(description === undefined ? {} : { description }) };
      schemas[name] = {
        ...(title === undefined ? {} : { title }),
        ...(description === undefined ? {} : { description }),
        oneOf: heirs.map(($ref) => ({ $ref })),
        discriminator: discriminator!,
      };
      extendInstead(document, ref, pointer("components", "schemas", baseName));
      repairs.push({
        pass: "union-bases",
        pointer: ref,
        before: "what its heirs have in common",
        after: `one of ${heirs.length} schemas; the common part is ${baseName}`,
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

function extendInstead(document: OpenApi, from: string, to: string): void {
  walk(document, {
    schema(schema) {
      if (schema.allOf) schema.allOf = schema.allOf.map((part) => (part.$ref === from ? { ...part, $ref: to } : part));
    },
  });
}
