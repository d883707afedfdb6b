import { isObject, pointer, pointerKeys } from "../../document/pointer.js";
import type { OpenApi, Schema } from "../../document/types.js";

type Schemas = Readonly<Record<string, Schema>>;

/**
 * Where schemas say by an extension what the discriminator of their base holds, writes that into the base's mapping; beside them
 * stand the other schemas that extend it, by their names.
 */
export function nameVariants({ components }: OpenApi): void {
  const schemas = components?.schemas ?? {};
  const variants = Object.entries(schemas).flatMap(([name, schema]) =>
    [...basesOf(schemas, schema)].flatMap(({ discriminator }) =>
      isObject(discriminator) ? [{ discriminator, name, value: valueOf(schema) }] : [],
    ),
  );
  const named = new Set(variants.filter(({ value }) => value !== undefined).map(({ discriminator }) => discriminator));
  for (const { discriminator, name, value = name } of variants) {
    const isBase = isObject(schemas[name]) && schemas[name].discriminator === discriminator;
    if (!named.has(discriminator) || (isBase && valueOf(schemas[name]) === undefined)) continue;
    const known = isObject(discriminator.mapping) ? discriminator.mapping : {};
    if (!Object.hasOwn(known, value))
      discriminator.mapping = { ...known, [value]: pointer("components", "schemas", name) } as Record<string, string>;
  }
}

function valueOf(schema: Schema | undefined): string | undefined {
  const values = [schema?.["x-ms-discriminator-value"], schema?.["x-discriminator-value"]];
  return values.find((value) => typeof value === "string");
}

/** The schema and all that it is made of by `allOf`. */
function basesOf(schemas: Schemas, schema: Schema): ReadonlySet<Schema> {
  const bases = new Set(isObject(schema) ? [schema as Schema] : []);
  for (const each of bases)
    for (const part of Array.isArray(each.allOf) ? each.allOf : []) {
      const name = typeof part?.$ref === "string" ? pointerKeys(part.$ref).at(-1)! : undefined;
      const base = name !== undefined && Object.hasOwn(schemas, name) ? schemas[name] : undefined;
      if (isObject(base)) bases.add(base as Schema);
    }
  return bases;
}
