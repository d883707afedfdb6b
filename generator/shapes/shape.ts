import { composition, isSchema, itemsOf, othersOf, typesOf, valuesOf } from "../document/facts.js";
import { isAnnotation } from "../document/keywords.js";
import { dereference, pointer, pointerKeys } from "../document/pointer.js";
import type { OpenApi, Schema } from "../document/types.js";
import { mapWithin, type Flow } from "../document/walk.js";
import { openKeyword } from "./open-enum.js";
import { orderParts } from "./order-parts.js";

/** Keys of schemas whose shape when sent has a key of its own. */
export type Inputs = ReadonlyMap<string, string>;

/**
 * A schema as it is in one flow, as a copy; references are not followed.
 *
 * Sent, a property that is `readOnly` is not there, and one with a `default` may be left out; an enumeration is what the API accepts.
 * Received, a property that is `writeOnly` is not there, one with a `default` is, and an open enumeration may be any text.
 * @param inputs where references lead when the schema is sent
 * @param depth in how many properties it lies that members declare, since they require them
 * @see https://spec.openapis.org/oas/v3.2.0#schema-object
 * @see https://json-schema.org/draft/2020-12/json-schema-validation#section-9
 */
export function shape(document: OpenApi, schema: Schema, flow: Flow, inputs: Inputs = new Map(), depth = 0): Schema {
  if (!isSchema(schema)) return schema;
  const result = mapWithin("schema", schema, { schema: (part) => shape(document, part, flow, inputs, depth) });
  const { allOf } = result;
  if (Array.isArray(allOf)) result.allOf = orderParts(document, schema.allOf!).map((index) => allOf[index]!);
  const others = othersOf(schema);
  if (others === false) result.additionalProperties = false;
  else if (others !== undefined) result.additionalProperties ??= result["unevaluatedProperties"] as Schema;
  else if ("additionalProperties" in schema) {
    // It says that it is an object, and of which others there are no more than one that is silent.
    result.type ??= "object";
    delete result.additionalProperties;
  }
  if (schema.prefixItems) {
    result.type ??= "array";
    const items = itemsOf(result);
    if (items !== undefined) result.items = items as Schema;
  }
  if (hasListedNames(document, schema)) result.type ??= "object";
  else delete result["propertyNames"];
  if (flow === "sent") {
    delete result[openKeyword];
    const input = schema.$ref === undefined ? undefined : inputs.get(pointerKeys(schema.$ref).at(-1)!);
    if (input !== undefined) result.$ref = pointer("components", "schemas", input);
    if (result.properties && isTyped(result)) result.additionalProperties = withProperties(result, result.properties);
  }
  if (schema.properties ?? schema.required ?? schema.allOf) shapeProperties(document, schema, flow, result);
  return requiredByMembers(result, () => declaredShapes(document, schema, flow, inputs, depth + 1));
}

/** The properties that a composition declares, as they are in one flow: undefined is one that nobody has to send or will see. */
function declaredShapes(document: OpenApi, schema: Schema, flow: Flow, inputs: Inputs, depth: number): Declared {
  const properties = composition(document, schema).flatMap((part) => Object.entries(part.properties ?? {}));
  return new Map(
    properties.map(([name, property]) => {
      const isFree = isHidden(document, property, flow) || (flow === "sent" && hasDefault(document, property));
      // Such a property can be composed of what it is a property of: within it, nothing more is said than that it is there.
      const shaped = () => (depth > 1 ? {} : shape(document, property, flow, inputs, depth));
      return [name, () => (isFree ? undefined : shaped())];
    }),
  );
}

function shapeProperties(document: OpenApi, schema: Schema, flow: Flow, result: Schema): void {
  const parts = composition(document, schema);
  const isSent = flow === "sent";
  const hidden = propertyNames(parts, (property) => isHidden(document, property, flow));
  const free = isSent ? propertyNames(parts, (property) => hasDefault(document, property)) : new Set();
  const present = isSent ? [] : propertyNames([schema], (property) => isPresent(document, property));
  if (result.properties)
    result.properties = Object.fromEntries(Object.entries(result.properties).filter(([name]) => !hidden.has(name)));
  const required = new Set([...(schema.required ?? []), ...requiredApart(document, schema), ...present]);
  const kept = [...required].filter((name) => !hidden.has(name) && !free.has(name));
  if (kept.length > 0 || schema.required) result.required = kept;
}

/** Whether a property does not exist in a flow. A schema cannot be both: then neither counts. */
export function isHidden(document: OpenApi, property: Schema, flow: Flow): boolean {
  const readOnly = said(document, property, "readOnly") === true;
  const writeOnly = said(document, property, "writeOnly") === true;
  return flow === "sent" ? readOnly && !writeOnly : writeOnly && !readOnly;
}

/** Whether a property can be left out because of its default; one that has a single value is a tag, which tells types apart. */
function hasDefault(document: OpenApi, property: Schema): boolean {
  const target = dereference<Schema>(document, property);
  return defaultOf(document, property) !== undefined && target?.const === undefined && target?.enum?.length !== 1;
}

/** Whether a property is there because of its default. A default of null where null is not allowed means that it is not. */
function isPresent(document: OpenApi, property: Schema): boolean {
  const value = defaultOf(document, property);
  return value !== undefined && (value !== null || (typesOf(document, property)?.has("null") ?? true));
}

/** The default of a schema, wherever it says it. */
export function defaultOf(document: OpenApi, property: Schema): unknown {
  return said(document, property, "default");
}

/** What a schema says by a keyword: itself, or by what it refers to or is composed of. */
function said(document: OpenApi, schema: Schema, keyword: string): unknown {
  if (schema[keyword] !== undefined || (schema.$ref === undefined && !schema.allOf)) return schema[keyword];
  return composition(document, schema).find((part) => part[keyword] !== undefined)?.[keyword];
}

/** Whether a schema says what type properties are that it does not list. */
function isTyped({ additionalProperties: others, patternProperties: patterns }: Schema): boolean {
  return isSchema(others) || (isSchema(patterns) && Object.keys(patterns).length > 0);
}

/** Whether a schema is a map, and lists all names that its properties can have. */
export function hasListedNames(document: OpenApi, { propertyNames, properties, patternProperties }: Schema): boolean {
  if (!isSchema(propertyNames) || properties || patternProperties) return false;
  if (![...(typesOf(document, propertyNames) ?? [])].every((type) => type === "string")) return false;
  return valuesOf(document, propertyNames)?.every((value) => typeof value === "string") === true;
}

/** TypeScript wants the type of every other property to allow for the declared ones. */
function withProperties({ additionalProperties: others }: Schema, properties: Record<string, Schema>): Schema {
  const all = [...(isSchema(others) ? [others] : []), ...Object.values(properties)].map(withoutWords);
  const distinct = [...new Map(all.map((each) => [JSON.stringify(each), each])).values()];
  return distinct.length === 1 ? distinct[0]! : { anyOf: distinct };
}

function withoutWords(schema: Schema): Schema {
  if (!isSchema(schema)) return schema;
  return Object.fromEntries(Object.entries(schema).filter(([key]) => !isAnnotation(key)));
}

/** Names of the properties of a composition that are as wanted. */
function propertyNames(parts: readonly Schema[], isWanted: (property: Schema) => boolean): Set<string> {
  const entries = parts.flatMap(({ properties }) => Object.entries(properties ?? {}));
  return new Set(entries.flatMap(([name, property]) => (isSchema(property) && isWanted(property) ? [name] : [])));
}

/**
 * Names that a schema requires by a list that stands apart from the property: in one part of an `allOf`, while another declares it.
 * No part by itself both declares and requires them.
 */
function requiredApart(document: OpenApi, schema: Schema): string[] {
  if (!schema.allOf) return [];
  const parts = composition(document, schema);
  const declared = propertyNames(parts, () => true);
  const within = (part: Schema) => (part.required ?? []).filter((name) => Object.hasOwn(part.properties ?? {}, name));
  const together = new Set(parts.flatMap(within));
  const required = new Set(parts.flatMap((part) => part.required ?? []));
  return [...required].filter((name) => declared.has(name) && !together.has(name));
}

/**
 * A schema whose members that only require, as in `anyOf: [{ required: [email] }, { required: [phone] }]`, declare what they require: a
 * list by itself is no type.
 * @param declaredOf the properties that are declared beside the members
 */
export function requiredByMembers(schema: Schema, declaredOf: () => Declared): Schema {
  const unions = [schema, ...(schema.allOf ?? [])].flatMap((part) => [...(part?.anyOf ?? []), ...(part?.oneOf ?? [])]);
  if (!unions.some((member) => missing(member).length > 0)) return schema;
  const declared = declaredOf();
  const within = (part: Schema): Schema => {
    const result = { ...part };
    for (const key of ["anyOf", "oneOf"] as const)
      if (part[key]) result[key] = part[key].map((member) => declaring(member, declared));
    return result;
  };
  const result = within(schema);
  if (schema.allOf) result.allOf = schema.allOf.map((part) => (isSchema(part) ? within(part) : part));
  return result;
}

/** What a member requires and does not declare. */
function missing(member: Schema): string[] {
  if (!isSchema(member) || member.$ref !== undefined) return [];
  return (member.required ?? []).filter((name) => !Object.hasOwn(member.properties ?? {}, name));
}

/** Gives the schemas of properties by name; undefined is one that nobody has to send or will see. */
type Declared = ReadonlyMap<string, () => Schema | undefined>;

function declaring(member: Schema, declared: Declared): Schema {
  const names = missing(member).filter((name) => declared.has(name));
  if (names.length === 0) return member;
  const added = names.flatMap((name) => {
    const property = declared.get(name)!();
    return property === undefined ? [] : [[name, property] as const];
  });
  const properties = { ...member.properties, ...Object.fromEntries(added) };
  const required = member.required!.filter((name) => !names.includes(name) || Object.hasOwn(properties, name));
  return { ...member, ...(added.length > 0 && { type: "object", properties }), required };
}
