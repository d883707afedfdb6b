import { isAnnotation } from "./keywords.js";
import { dereference, isObject } from "./pointer.js";
import type { MediaType, OpenApi, Schema } from "./types.js";

/** The types that a value can have. @see https://json-schema.org/draft/2020-12/json-schema-core#section-4.2.1 */
export type ValueType = "string" | "number" | "integer" | "boolean" | "object" | "array" | "null";

/** Whether a value is a schema that says something, and not `true`, `false` or nothing. */
export function isSchema(value: unknown): value is Schema {
  return isObject(value);
}

/** A schema and, however deep, the schemas that it is composed of by `allOf`: what is said by all of them together. */
export function composition(document: OpenApi, schema: Schema): readonly Schema[] {
  return gather(document, [schema], ({ allOf }) => (Array.isArray(allOf) ? allOf : none));
}

/** A schema and, however deep, its parts and alternatives: all that speaks of the same value. */
export function branches(document: OpenApi, schema: Schema): readonly Schema[] {
  return branchesOfAll(document, [schema]);
}

/** The same of several schemas together, each once. */
export function branchesOfAll(document: OpenApi, schemas: readonly Schema[]): readonly Schema[] {
  return gather(document, schemas, (part) => [...(Array.isArray(part.allOf) ? part.allOf : []), ...membersOf(part)]);
}

function gather(
  document: OpenApi,
  schemas: readonly Schema[],
  within: (part: Schema) => readonly Schema[],
): readonly Schema[] {
  const parts = new Set<Schema>();
  const waiting = [...schemas].reverse();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const part = dereference<Schema>(document, next);
    if (!isSchema(part) || parts.has(part)) continue;
    parts.add(part);
    const inside = within(part);
    for (let index = inside.length - 1; index >= 0; index--) waiting.push(inside[index]!);
  }
  return [...parts];
}

/** What a schema and its parts say of each property, by its name: what it says itself comes first, and what says nothing last. */
export function propertiesOf(document: OpenApi, schema: Schema): ReadonlyMap<string, readonly Schema[]> {
  const found = new Map<string, Schema[]>();
  const declared = composition(document, schema).flatMap(({ properties }) => Object.entries(properties ?? {}));
  const isSilent = ([, property]: [string, Schema]) => Object.keys(property).length === 0;
  const schemas = declared.filter(([, property]) => isSchema(property));
  for (const [name, property] of [...schemas.filter((each) => !isSilent(each)), ...schemas.filter(isSilent)])
    found.set(name, [...(found.get(name) ?? []), property]);
  return found;
}

/** Whether each value of a schema is an object for which a property is declared, so that types have it. */
export function declares(document: OpenApi, declared: Schema, name: string): boolean {
  const schema = dereference<Schema>(document, declared);
  if (schema === undefined || !mayOnlyBe(document, schema, ["object"])) return false;
  if (propertiesOf(document, schema).has(name)) return true;
  return composition(document, schema).some((part) => {
    const members = alternativesOf(document, part);
    return members.length > 0 && members.every((member) => propertiesOf(document, member).has(name));
  });
}

/** Whether values of a schema have some of these types alone, as far as anything is said of them. */
export function mayOnlyBe(document: OpenApi, schema: Schema, types: readonly ValueType[]): boolean {
  return [...(typesOf(document, schema) ?? [])].every((type) => types.includes(type));
}

/** The names that a schema or a part of it requires. */
export function requiredOf(document: OpenApi, schema: Schema): ReadonlySet<string> {
  return new Set(composition(document, schema).flatMap(({ required }) => (Array.isArray(required) ? required : [])));
}

/** The members of a schema's union, and of the unions among them; none where it is no union. */
export function alternativesOf(document: OpenApi, schema: Schema): readonly Schema[] {
  const members = gather(document, [{ anyOf: [...membersOf(schema)] }], membersOf);
  return members.slice(1).filter((member) => membersOf(member).length === 0);
}

/** The schemas of which a value has to be valid by one, as they stand there. */
export function membersOf({ oneOf, anyOf }: Schema): readonly Schema[] {
  const [one, any] = [Array.isArray(oneOf) ? oneOf : none, Array.isArray(anyOf) ? anyOf : none];
  return any.length === 0 ? one : one.length === 0 ? any : [...one, ...any];
}

const none: readonly Schema[] = [];

/** What a schema says of properties that it does not list: their schema, false where there are none; undefined where they may be anything. */
export function othersOf(schema: Schema): Schema | false | undefined {
  const others = schema.additionalProperties ?? (isComposed(schema) ? undefined : schema["unevaluatedProperties"]);
  if (!isSchema(others)) return others === false ? false : undefined;
  const keys = Object.keys(others).filter((key) => !isAnnotation(key));
  if (keys.join() === "not" && isSchema(others.not) && Object.keys(others.not).length === 0) return false;
  return keys.length === 0 ? undefined : others;
}

/** What a schema says of the items of a list behind those that it lists; undefined where they may be anything. */
export function itemsOf(schema: Schema): Schema | false | undefined {
  const items = schema.items ?? (isComposed(schema) ? undefined : schema["unevaluatedItems"]);
  return isSchema(items) ? items : items === false ? false : undefined;
}

/** Whether other schemas speak of the same value: what one of them has looked at is no more unevaluated. */
function isComposed(schema: Schema): boolean {
  return ["$ref", "$dynamicRef", "allOf", "anyOf", "oneOf", "if", "dependentSchemas"].some((key) => key in schema);
}

/** The values that a schema lists, those of its alternatives together; undefined where it allows others. */
export function valuesOf(document: OpenApi, schema: Schema): readonly unknown[] | undefined {
  for (const part of composition(document, schema)) {
    if (part.const !== undefined) return [part.const];
    if (Array.isArray(part.enum)) return part.enum;
  }
  const alternatives = alternativesOf(document, schema);
  const lists = alternatives.map((member) => (member.type === "null" ? [null] : listedBy(document, member)));
  return lists.length > 0 && lists.every((values) => values !== undefined) ? lists.flat() : undefined;
}

function listedBy(document: OpenApi, schema: Schema): readonly unknown[] | undefined {
  const lister = composition(document, schema).find((part) => part.const !== undefined || Array.isArray(part.enum));
  return lister?.const === undefined ? lister?.enum : [lister.const];
}

/** The types that values of a schema can have; undefined where nothing is said of them. An integer is no number besides. */
export function typesOf(document: OpenApi, schema: Schema): ReadonlySet<ValueType> | undefined {
  return typesWithin(document, schema, new Map(), 0);
}

type Types = ReadonlySet<ValueType> | undefined;

/** Nobody composes schemas deeper than this: what lies deeper says nothing. */
const deepest = 100;

/** @param known the types that were found, and "sought" where a union stands in itself: there it adds nothing */
function typesWithin(document: OpenApi, declared: Schema, known: Map<Schema, Types | "sought">, depth: number): Types {
  const schema = dereference<Schema>(document, declared);
  const found = schema && known.get(schema);
  if (schema === undefined || depth > deepest || found === "sought") return undefined;
  if (known.has(schema)) return found;
  known.set(schema, "sought");
  const ofUnion = (members: unknown): Types => {
    if (!Array.isArray(members)) return undefined;
    const others = members.filter((member) => known.get(dereference<Schema>(document, member)!) !== "sought");
    const types = others.map((member: Schema) => typesWithin(document, member, known, depth + 1));
    if (types.length === 0 || types.includes(undefined)) return undefined;
    return new Set(types.flatMap((each) => [...each!]));
  };
  const types = composition(document, schema)
    .flatMap((part) => [ownTypes(part), ofUnion(part.oneOf), ofUnion(part.anyOf)])
    .reduce((one, other) => (one && other ? inBoth(one, other) : (one ?? other)), undefined);
  known.set(schema, types);
  return types;
}

/** What a schema says by itself: the types of `type`, of the values it lists, or those that its other keywords are for. */
export function ownTypes(schema: Schema): ReadonlySet<ValueType> | undefined {
  const { type, nullable, const: only, enum: listed } = schema;
  if (type !== undefined)
    return new Set([...[type].flat(), ...(nullable === true ? ["null"] : [])] as readonly ValueType[]);
  if (only !== undefined || Array.isArray(listed)) return new Set((listed ?? [only]).map(typeOfValue));
  const implied: ValueType[] = [];
  if (schema.properties ?? schema.patternProperties ?? schema.additionalProperties) implied.push("object");
  if (schema.items ?? schema.prefixItems) implied.push("array");
  return implied.length === 0 ? undefined : new Set(implied);
}

/** The type of a JSON value. */
export function typeOfValue(value: unknown): ValueType {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  return Number.isInteger(value) ? "integer" : (typeof value as ValueType);
}

function inBoth(one: ReadonlySet<ValueType>, other: ReadonlySet<ValueType>): ReadonlySet<ValueType> {
  const allows = (types: ReadonlySet<ValueType>, type: ValueType) =>
    types.has(type) || (type === "integer" && types.has("number"));
  return new Set([
    ...[...one].filter((type) => allows(other, type)),
    ...[...other].filter((type) => allows(one, type)),
  ]);
}

/** The values of the examples of a media type or a parameter. */
export function exampleValues(document: OpenApi, media: Pick<MediaType, "example" | "examples">): unknown[] {
  const values = Object.values(media.examples ?? {})
    .map((example) => dereference(document, example as { $ref?: string; value?: unknown })?.value)
    .filter((value) => value !== undefined);
  return media.example === undefined ? values : [media.example, ...values];
}
