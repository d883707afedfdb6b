import { composition, isSchema, othersOf, propertiesOf, requiredOf, typeOfValue, typesOf } from "../document/facts.js";
import type { OpenApi, Schema } from "../document/types.js";
import { isHidden } from "../shapes/shape.js";
import { sampleNumber, sampleText } from "./sample-scalars.js";

/** How many schemas are looked at for one value, and how deep they may lie. */
const limits = { schemas: 300, depth: 40, items: 10 };

/** What a schema has no value for: it requires itself, or more than a reader would read. */
const endless = Symbol("endless");

/**
 * A small value that fits a schema: its own example where it has one, else what is required and no more. Of a union it is the first
 * member that comes to an end. Where none does, what would not end is left out.
 * @param usual the text where any will do
 */
export function exampleOf(document: OpenApi, declared: Schema | undefined, usual = "…"): unknown {
  if (!isSchema(declared)) return undefined;
  const value = makeExample(document, declared, usual, false);
  return value === endless ? makeExample(document, declared, usual, true) : value;
}

/** @param isCut whether an object is given without what would not end; else it has no end itself */
function makeExample(document: OpenApi, declared: Schema, usual: string, isCut: boolean): unknown {
  let looked = 0;
  const made = make(declared, usual, []);
  return made === endless && isCut ? {} : made;

  function make(schema: Schema, text: string, outer: readonly Schema[]): unknown {
    const parts = composition(document, schema);
    const [whole] = parts;
    if (!whole) return {};
    if (++looked > limits.schemas || outer.length > limits.depth || outer.includes(whole)) return endless;
    const given = givenBy(document, parts);
    if (given !== undefined) return given;
    const path = [...outer, whole];
    return ofUnion(parts, text, path) ?? ofType(parts, text, path);
  }

  /** A value of the first member that has one, together with what stands beside the union; undefined where there is none. */
  function ofUnion(parts: readonly Schema[], text: string, path: readonly Schema[]): unknown {
    for (const key of ["oneOf", "anyOf"] as const) {
      const holder = parts.find((part) => Array.isArray(part[key]) && part[key].length > 0);
      if (!holder) continue;
      const beside = parts.map((part) => without(part, part === holder ? ["allOf", key] : ["allOf"]));
      const members = holder[key]!.filter(isSchema);
      const ordered = [...members.filter((one) => !isNull(one)), ...members.filter(isNull)];
      for (const member of ordered) {
        const value = make({ allOf: [...beside, member] }, text, path);
        if (value !== endless || looked > limits.schemas) return value;
      }
      if (ordered.length > 0) return endless;
    }
    return undefined;
  }

  function isNull(schema: Schema): boolean {
    return composition(document, schema).some(({ type }) => type === "null");
  }

  function ofType(parts: readonly Schema[], text: string, path: readonly Schema[]): unknown {
    const types = [...(typesOf(document, { allOf: [...parts] }) ?? [])];
    const type = types.find((each) => each !== "null") ?? types[0] ?? "object";
    if (type === "null") return null;
    if (type === "boolean") return true;
    if (type === "string") return sampleText(parts, text);
    if (type === "integer" || type === "number") return sampleNumber(parts, type === "integer");
    return type === "array" ? listOf(parts, path) : objectOf(parts, path);
  }

  function listOf(parts: readonly Schema[], path: readonly Schema[]): unknown {
    const number = (key: string) => parts.map((part) => part[key]).find((value) => typeof value === "number");
    const first = parts.flatMap((part) => (Array.isArray(part.prefixItems) ? part.prefixItems : []));
    const others = parts.map(({ items }) => items).filter(isSchema);
    const least = number("minItems") ?? 0;
    const most = Math.min(number("maxItems") ?? Infinity, limits.items);
    const length = Math.min(Math.max(least, first.length, 1), most);
    const values: unknown[] = [];
    for (let index = 0; index < length; index++) {
      const item: Schema = first[index] ?? { allOf: others };
      const value = make(item, "…", path);
      // A list may be empty where an item has no end.
      if (value === endless) return index >= least || isCut ? values : endless;
      values.push(value);
    }
    return values;
  }

  function objectOf(parts: readonly Schema[], path: readonly Schema[]): unknown {
    const schema = { allOf: [...parts] };
    const found: [string, unknown][] = [];
    for (const [name, property] of sentProperties(document, schema)) {
      const value = make(property, discriminated(parts, name) ?? name, path);
      if (value === endless && !isCut) return endless;
      if (value !== endless) found.push([name, value]);
    }
    const others = parts.map(othersOf).find(isSchema);
    const least = parts.map(({ minProperties }) => minProperties).find((value) => typeof value === "number") ?? 0;
    if (others && found.length === 0 && least > 0) {
      const value = make(others, "…", path);
      if (value === endless && !isCut) return endless;
      if (value !== endless) found.push(["key", value]);
    }
    return Object.fromEntries(found);
  }
}

/** What the author says a value is, where that can be one: the values that are listed are stronger than a default or an example. */
function givenBy(document: OpenApi, parts: readonly Schema[]): unknown {
  const lists = parts.flatMap((part) =>
    part.const !== undefined ? [[part.const]] : Array.isArray(part.enum) ? [part.enum as unknown[]] : [],
  );
  const shown = parts.flatMap((part) => (Array.isArray(part["examples"]) ? (part["examples"] as unknown[]) : []));
  const given = [...parts.map((part) => part.default).filter((value) => value !== undefined), ...shown];
  if (given.length === 0 && lists.length === 0) return undefined;
  const types = typesOf(document, { allOf: [...parts] });
  const mayBe = (value: unknown) => lists.every((list) => list.includes(value)) && (!types || hasType(types, value));
  const listed = lists[0] ?? [];
  const fitting = [...given, ...listed].filter((value) => value !== null && mayBe(value));
  // An empty text says little, and cannot stand in a path.
  const found = fitting.find((value) => value !== "") ?? fitting[0];
  return found ?? (lists.length > 0 ? (listed[0] ?? null) : undefined);
}

function hasType(types: ReadonlySet<string>, value: unknown): boolean {
  const type = typeOfValue(value);
  return types.has(type) || (type === "integer" && types.has("number"));
}

/** The first value by which a discriminator tells what an object is, where a property is one. */
function discriminated(parts: readonly Schema[], name: string): string | undefined {
  const mapping = parts.find(({ discriminator }) => discriminator?.propertyName === name)?.discriminator?.mapping;
  return isSchema(mapping) ? Object.keys(mapping)[0] : undefined;
}

function without(schema: Schema, keys: readonly string[]): Schema {
  return Object.fromEntries(Object.entries(schema).filter(([key]) => !keys.includes(key)));
}

/**
 * The properties of an object that have to be sent, with those of the parts it is composed of, each with all that is said of it. Of names
 * that every object has, such as `constructor`, TypeScript asks for a value in any case.
 */
export function sentProperties(document: OpenApi, schema: Schema): [name: string, schema: Schema][] {
  const required = requiredOf(document, schema);
  return [...propertiesOf(document, schema)].flatMap(([name, said]) => {
    const isNeeded = required.has(name) || name in Object.prototype;
    const isSent = isNeeded && !said.some((property) => isHidden(document, property, "sent"));
    return isSent ? [[name, said.length === 1 ? said[0]! : { allOf: [...said] }]] : [];
  });
}
