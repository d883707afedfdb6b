import { dereference, mappingTarget, pointer } from "./pointer.js";
import { listAt } from "./schema-graph.js";
import type { OpenApi, Schema } from "./types.js";

/** A base schema that stands for those that extend it by `allOf`. */
export interface Base {
  readonly discriminator: NonNullable<Schema["discriminator"]>;
  /** References to the heirs: those of the mapping, and all others that extend the base. */
  readonly heirs: readonly string[];
}

/**
 * Finds out which component schemas stand for heirs, as the document is now; undefined of the others, and of unions.
 * @see https://spec.openapis.org/oas/v3.2.0#models-with-polymorphism-support-and-a-discriminator-object
 */
export function basesIn(document: OpenApi): (ref: string) => Base | undefined {
  const schemas = Object.entries(document.components?.schemas ?? {});
  if (!schemas.some(([, schema]) => schema?.discriminator)) return () => undefined;
  const byBase = new Map<string, string[]>();
  // Such an heir stands for its own heirs, by the values that it gives them.
  const ends = new Set<string>();
  for (const [name, schema] of schemas) {
    if (schema?.discriminator?.mapping) ends.add(pointer("components", "schemas", name));
    if (!Array.isArray(schema?.allOf) || isReworded(schema)) continue;
    for (const $ref of new Set(schema.allOf.flatMap((part) => part?.$ref ?? [])))
      listAt(byBase, $ref).push(pointer("components", "schemas", name));
  }
  const known = new Map<string, Base | undefined>();
  return (ref) => {
    if (!known.has(ref)) known.set(ref, baseAt(document, ref, { byBase, ends }));
    return known.get(ref);
  };
}

/** What extends what, and what is not looked below. */
interface Family {
  readonly byBase: ReadonlyMap<string, readonly string[]>;
  readonly ends: ReadonlySet<string>;
}

function baseAt(document: OpenApi, ref: string, family: Family): Base | undefined {
  const schema = dereference<Schema>(document, { $ref: ref });
  if (!schema || schema.oneOf || schema.anyOf) return undefined;
  const discriminator = schema.discriminator ?? inherited(document, schema, ref, family);
  if (typeof discriminator !== "object" || discriminator === null) return undefined;
  const { mapping, defaultMapping } = discriminator;
  const named = [...Object.values(mapping ?? {}), ...(mapping && defaultMapping !== undefined ? [defaultMapping] : [])];
  const texts = named.filter((target) => typeof target === "string");
  const refs = new Set([...texts.map(mappingTarget), ...extending(ref, family)]);
  const heirs = [...refs].filter((heir) => dereference(document, { $ref: heir }) !== undefined);
  return heirs.length === 0 ? undefined : { discriminator, heirs };
}

/** The discriminator of a base above an heir that has heirs of its own, which it stands for too, with their values alone. */
function inherited(document: OpenApi, schema: Schema, ref: string, family: Family): Schema["discriminator"] {
  const heirs = extending(ref, family);
  if (heirs.length === 0) return undefined;
  const above = new Set([schema]);
  for (const each of above)
    for (const part of Array.isArray(each.allOf) ? each.allOf : []) {
      const next = dereference<Schema>(document, part);
      if (next) above.add(next);
    }
  const base = [...above].find(({ discriminator }) => discriminator);
  if (base === undefined) return undefined;
  const { mapping, propertyName } = base.discriminator!;
  if (!mapping) return { propertyName };
  const all = new Set([ref, ...heirs]);
  const own = Object.entries(mapping).filter(([, target]) => all.has(mappingTarget(target)));
  return { propertyName, ...(own.length > 0 && { mapping: Object.fromEntries(own) }) };
}

/** The component schemas that extend another, and those that extend these, each before what extends it. */
function extending(ref: string, { byBase, ends }: Family): string[] {
  const found = new Set<string>();
  const waiting = [...(byBase.get(ref) ?? [])].reverse();
  for (let heir = waiting.pop(); heir !== undefined; heir = waiting.pop()) {
    if (found.has(heir)) continue;
    found.add(heir);
    if (ends.has(heir)) continue;
    for (const next of [...(byBase.get(heir) ?? [])].reverse()) waiting.push(next);
  }
  return [...found];
}

/** Whether a schema holds nothing but another: it is no heir, it only has words to add. */
export function isReworded({ allOf, properties }: Schema): boolean {
  return allOf?.length === 1 && !properties;
}
