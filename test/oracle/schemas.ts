import type { Schema } from "../../generator/document/types.js";
import { pick, type Random } from "./random.js";

/** A random schema, and the components that it refers to. */
export interface Specimen {
  readonly root: Schema;
  readonly schemas: Record<string, Schema>;
}

/** Makes a schema of objects, arrays, references, unions and `allOf` in one another; the same for the same numbers. */
export function specimen(random: Random): Specimen {
  const schemas: Record<string, Schema> = {};
  return { root: objectSchema(random, 3, schemas), schemas };
}

function anySchema(random: Random, depth: number, schemas: Record<string, Schema>): Schema {
  const kinds = depth > 0 ? [...flat, ...nested] : flat;
  return pick(random, kinds)!(random, depth - 1, schemas);
}

type Maker = (random: Random, depth: number, schemas: Record<string, Schema>) => Schema;

const flat: readonly Maker[] = [
  () => ({ type: "string" }),
  () => ({ type: "string", minLength: 2, maxLength: 8 }),
  () => ({ type: ["string", "null"] }),
  () => ({ type: "string", enum: ["red", "green", "blue"] }),
  () => ({ type: "integer", enum: [1, 2, 3] }),
  () => ({ type: "integer" }),
  () => ({ type: "number", minimum: 0, maximum: 50 }),
  () => ({ type: ["integer", "null"], minimum: 1 }),
  () => ({ type: "boolean" }),
  () => ({ type: ["string", "integer"] }),
];

const nested: readonly Maker[] = [
  objectSchema,
  objectSchema,
  (random, depth, schemas) => ({ type: "array", items: anySchema(random, depth, schemas) }),
  (random, depth, schemas) => ({ type: "array", minItems: 1, maxItems: 4, items: anySchema(random, depth, schemas) }),
  (random, depth, schemas) => {
    const name = `Named${Object.keys(schemas).length}`;
    schemas[name] = {}; // Its place is taken before what it holds asks for a name.
    schemas[name] = objectSchema(random, depth, schemas);
    return { $ref: `#/components/schemas/${name}` };
  },
  (random, depth, schemas) => ({
    oneOf: [
      { type: "string", enum: ["none", "all"] },
      { type: "integer", minimum: 1 },
      objectSchema(random, depth, schemas),
    ],
  }),
  (random, depth, schemas) => ({
    anyOf: [{ type: "boolean" }, { type: "array", items: anySchema(random, depth, schemas) }],
  }),
  (random, depth, schemas) => ({
    allOf: [objectSchema(random, depth, schemas), { type: "object", properties: { extra: { type: "string" } } }],
  }),
  (random, depth, schemas) => ({
    type: "object",
    additionalProperties: anySchema(random, depth, schemas),
  }),
];

function objectSchema(random: Random, depth: number, schemas: Record<string, Schema>): Schema {
  const names = ["a", "b", "c", "d"].slice(0, 1 + Math.floor(random() * 4));
  const properties = Object.fromEntries(names.map((name) => [name, anySchema(random, depth, schemas)]));
  const required = names.filter(() => random() < 0.4);
  return { type: "object", properties, ...(required.length > 0 ? { required } : {}) };
}

/** A schema within a specimen, and its pointer within a document that holds the specimen under `at`. */
export interface Place {
  readonly schema: Schema;
  readonly pointer: string;
}

/** Every schema of a specimen, each once. */
export function placesIn({ root, schemas }: Specimen, at: string): Place[] {
  const visit = (schema: Schema, pointer: string): Place[] => {
    const below = (child: unknown, key: string) =>
      typeof child === "object" && child !== null ? visit(child as Schema, `${pointer}/${key}`) : [];
    return [
      { schema, pointer },
      ...Object.entries(schema.properties ?? {}).flatMap(([name, child]) => below(child, `properties/${name}`)),
      ...below(schema.items, "items"),
      ...below(schema.additionalProperties, "additionalProperties"),
      ...(["allOf", "oneOf", "anyOf"] as const).flatMap((key) =>
        (schema[key] ?? []).flatMap((child, index) => below(child, `${key}/${index}`)),
      ),
    ];
  };
  const named = Object.entries(schemas).flatMap(([name, schema]) => visit(schema, `#/components/schemas/${name}`));
  return [...visit(root, at), ...named];
}
