import type { Schema } from "../../generator/document/types.js";
import { pick, type Random } from "./random.js";
import type { Specimen } from "./schemas.js";

/** A value that is meant to fit a specimen, and mostly does: whoever needs to know asks a validator. */
export function instanceOf({ root, schemas }: Specimen, random: Random): unknown {
  const make = (schema: Schema): unknown => {
    if (schema.$ref !== undefined) return make(schemas[schema.$ref.slice("#/components/schemas/".length)]!);
    if (schema.enum !== undefined) return pick(random, schema.enum);
    const choice = pick(random, schema.oneOf ?? schema.anyOf ?? []);
    if (choice !== undefined) return make(choice);
    if (schema.allOf !== undefined) return Object.assign({}, ...schema.allOf.map(make)) as unknown;
    return typed(schema, pick(random, [schema.type ?? []].flat()));
  };
  const typed = (schema: Schema, type: string | undefined): unknown => {
    if (type === "null") return null;
    if (type === "boolean") return random() < 0.5;
    if (type === "integer") return between(schema.minimum, schema.maximum, 0, 40);
    if (type === "number") return between(schema.minimum, schema.maximum, 0, 40) + (random() < 0.5 ? 0 : 0.5);
    if (type === "array") return list(schema);
    return type === "string" ? text(schema) : object(schema);
  };
  const text = ({ minLength, maxLength }: Schema): string => {
    const length = between(minLength, maxLength, 0, 10);
    return Array.from({ length }, () => pick(random, [..."abmnxyZ09"])).join("");
  };
  const list = ({ minItems, maxItems, items = {} }: Schema): unknown[] => {
    const length = between(minItems, maxItems, 0, 5);
    const made = Array.from({ length }, () => make(items as Schema));
    return random() < 0.5 ? made : made.map(() => made[0]);
  };
  const object = ({ properties = {}, required = [], additionalProperties }: Schema): object => {
    const names = Object.keys(properties).filter((name) => required.includes(name) || random() < 0.5);
    const own = Object.fromEntries(names.map((name) => [name, make(properties[name]!)]));
    if (random() < 0.5 || additionalProperties === false) return own;
    const further = typeof additionalProperties === "object" ? make(additionalProperties as Schema) : "more";
    return { ...own, further, other: further };
  };
  const between = (least: unknown, most: unknown, usualLeast: number, usualMost: number): number => {
    const low = typeof least === "number" ? least : usualLeast;
    const high = typeof most === "number" ? most : Math.max(usualMost, low + 3);
    return low + Math.floor(random() * (high - low + 1));
  };
  return make(root);
}
