import type { Schema } from "../../generator/document/types.js";
import { pick, type Random } from "./random.js";

/** Forbids something that a schema allowed; false where it does not fit the schema. */
export type Narrowing = (schema: Schema, random: Random) => boolean;

/** Ways to forbid something that was valid. */
export const narrowings: Readonly<Record<string, Narrowing>> = {
  "a property is required": (schema, random) => {
    const { properties = {}, required = [] } = schema;
    const name = pick(
      random,
      Object.keys(properties).filter((key) => !required.includes(key)),
    );
    return name !== undefined && set(schema, { required: [...required, name] });
  },
  "a value leaves an enum": (schema, random) => {
    const value = pick(random, schema.enum ?? []);
    return value !== undefined && set(schema, { enum: schema.enum!.filter((other) => other !== value) });
  },
  "values are listed": (schema) =>
    schema.enum === undefined && schema.type === "string" && set(schema, { enum: ["one", "two"] }),
  "a maximum is set or lowered": (schema) => has(schema, "number") && set(schema, { maximum: lower(schema.maximum) }),
  "a minimum is set or raised": (schema) => has(schema, "number") && set(schema, { minimum: raise(schema.minimum) }),
  "numbers are whole": (schema) => schema.type === "number" && set(schema, { type: "integer" }),
  "numbers are even": (schema) => has(schema, "number") && set(schema, { multipleOf: 2 }),
  "a length is limited": (schema) => has(schema, "string") && set(schema, { maxLength: lower(schema.maxLength) }),
  "a length is demanded": (schema) => has(schema, "string") && set(schema, { minLength: raise(schema.minLength) }),
  "a pattern is set": (schema) => has(schema, "string") && set(schema, { pattern: "^[a-m]*$" }),
  "items are limited": (schema) => has(schema, "array") && set(schema, { maxItems: lower(schema.maxItems) }),
  "items are demanded": (schema) => has(schema, "array") && set(schema, { minItems: raise(schema.minItems) }),
  "items differ": (schema) => has(schema, "array") && set(schema, { uniqueItems: true }),
  "an item has to fit": (schema) => has(schema, "array") && set(schema, { contains: { type: "string", const: "x" } }),
  "a type is dropped": (schema, random) => {
    const { type } = schema;
    if (!Array.isArray(type) || type.includes("null")) return false;
    const left = type.filter((name) => name !== pick(random, type));
    return left.length === 1 && set(schema, { type: left[0] });
  },
  "null is forbidden": (schema) => {
    const { type } = schema;
    if (!Array.isArray(type) || !type.includes("null")) return false;
    return set(schema, { type: type.find((name) => name !== "null") });
  },
  "an alternative leaves": (schema, random) => {
    const key = (["oneOf", "anyOf"] as const).find((name) => schema[name] !== undefined);
    const member = key && pick(random, schema[key]!);
    return member !== undefined && set(schema, { [key!]: schema[key!]!.filter((other) => other !== member) });
  },
  "alternatives are listed": (schema) => {
    const [one, other] = Object.keys(schema.properties ?? {});
    return other !== undefined && set(schema, { oneOf: [{ required: [one!] }, { required: [other] }] });
  },
  "further properties are forbidden": (schema) =>
    has(schema, "object") && schema.additionalProperties === undefined && set(schema, { additionalProperties: false }),
  "one value is left": (schema) => schema.type === "string" && !schema.enum && set(schema, { const: "one" }),
  "properties are counted": (schema) => has(schema, "object") && set(schema, { maxProperties: 1 }),
  "a property asks for another": (schema) => {
    const [one, other] = Object.keys(schema.properties ?? {});
    return other !== undefined && set(schema, { dependentRequired: { [one!]: [other] } });
  },
  "a value is excluded": (schema) =>
    Array.isArray(schema.enum) && set(schema, { not: { const: (schema.enum as unknown[])[0] } }),
  "names have to fit": (schema) => has(schema, "object") && set(schema, { propertyNames: { pattern: "^[a-c]$" } }),
  "a branch joins allOf": (schema) =>
    schema.type === "object" &&
    schema.allOf === undefined &&
    set(schema, { allOf: [{ type: "object", required: ["more"], properties: { more: { type: "string" } } }] }),
};

function set(schema: Schema, change: Readonly<Record<string, unknown>>): true {
  Object.assign(schema, change);
  return true;
}

function has({ type, enum: values }: Schema, name: string): boolean {
  const names = [type ?? []].flat();
  return values === undefined && names.some((own) => own === name || (own === "integer" && name === "number"));
}

function lower(limit: unknown): number {
  return typeof limit === "number" ? Math.floor(limit / 2) : 2;
}

function raise(limit: unknown): number {
  return typeof limit === "number" ? limit + 2 : 2;
}
