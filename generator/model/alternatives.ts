import { branches, isSchema, othersOf } from "../document/facts.js";
import { dereference } from "../document/pointer.js";
import type { OpenApi, Schema } from "../document/types.js";
import { valueKeyword } from "../shapes/value-place.js";
import { isHidden } from "../shapes/shape.js";
import type { ApiAlternative, ApiBuiltIn } from "./api.js";

/** What can be written where a value stands: a Date everywhere. */
export interface Writing {
  /** Parameters that are not JSON are texts, and so can be a bigint. */
  readonly isParameter?: boolean;
  /** The parts of a multipart form can be bytes. */
  readonly isForm?: boolean;
}

/** How many schemas are looked at for one value, how many of them can be given otherwise, and how deep they may lie. */
const limits = { schemas: 2000, found: 200, depth: 12 };

/** What a schema of a document can be given as. */
export type AlternativeOf = (declared: Schema | undefined, writing?: Writing) => ApiAlternative | undefined;

/** Looks at each schema of a document once for each way of writing, however many operations take it. */
export function alternativesIn(document: OpenApi): AlternativeOf {
  const known = new Map<string, Map<Schema, ApiAlternative | undefined>>();
  const partsOf = partsIn(document);
  return (declared, writing = {}) => {
    const target = isSchema(declared) ? dereference<Schema>(document, declared) : undefined;
    if (target === undefined) return undefined;
    const way = `${writing.isParameter} ${writing.isForm}`;
    const made = known.get(way) ?? new Map<Schema, ApiAlternative | undefined>();
    known.set(way, made);
    if (!made.has(target)) made.set(target, alternativeOf(partsOf, target, writing));
    return made.get(target);
  };
}

/**
 * What a value and all that it holds can be given as, beside the types of its JSON: a Date for `date-time`, a bigint for `int64`, bytes
 * for `binary`. A schema that stands within itself is not looked into again.
 * @see https://spec.openapis.org/registry/format/
 */
function alternativeOf(partsOf: PartsOf, schema: Schema, writing: Writing): ApiAlternative | undefined {
  let [looked, found] = [0, 0];
  const outer: Schema[] = [];
  return within(schema, "whole");

  function within(schema: Schema, place: Place): ApiAlternative | undefined {
    const isKnown = outer.includes(schema) || outer.length > limits.depth;
    if (isKnown || ++looked > limits.schemas || found > limits.found) return undefined;
    outer.push(schema);
    const all = anyOf(partsOf(schema), (part) => ofPart(part, place));
    outer.pop();
    return all;
  }

  function ofPart({ own, properties, items, others }: Part, place: Place): ApiAlternative | undefined {
    const types = own !== undefined && isWritable(own, place) ? [own] : [];
    found += types.length;
    const inner = place === "whole" ? "field" : "deep";
    const given: Record<string, ApiAlternative> = {};
    for (const [name, property] of properties) {
      const alternative = within(property, inner);
      if (alternative) Object.defineProperty(given, name, { ...plain, value: alternative });
    }
    return some({
      types,
      items: anyOf(items, (item) => within(item, place === "field" ? "field" : "deep")),
      properties: given,
      others: anyOf(others, (other) => within(other, inner)),
    });
  }

  function isWritable(type: ApiBuiltIn, place: Place): boolean {
    if (type === "bytes") return writing.isForm === true && place === "field";
    return type === "Date" || (type === "bigint" && writing.isParameter === true);
  }
}

const plain = { configurable: true, enumerable: true, writable: true };

/** What a schema or a part of it says of a value: its type, and the schemas of what it holds, behind their references. */
interface Part {
  readonly own: ApiBuiltIn | undefined;
  /** Those that are sent. */
  readonly properties: readonly (readonly [name: string, schema: Schema])[];
  readonly items: readonly Schema[];
  readonly others: readonly Schema[];
}

type PartsOf = (schema: Schema) => readonly Part[];

/** Reads each schema of a document once: one that leads to many others is met with each of them. */
function partsIn(document: OpenApi): PartsOf {
  const known = new Map<Schema, readonly Part[]>();
  const targets = (schemas: readonly unknown[]): Schema[] =>
    schemas.flatMap((schema) => {
      const target = isSchema(schema) ? dereference<Schema>(document, schema) : undefined;
      return target === undefined ? [] : [target];
    });
  const partOf = (schema: Schema): Part => ({
    own: valueKeyword in schema ? undefined : builtIn(schema),
    properties: Object.entries(schema.properties ?? {}).flatMap(([name, property]) =>
      isSchema(property) && !isHidden(document, property, "sent")
        ? targets([property]).map((target) => [name, target] as const)
        : [],
    ),
    items: targets([...(Array.isArray(schema.prefixItems) ? schema.prefixItems : []), schema.items]),
    others: targets([othersOf(schema), ...Object.values(Object(schema["patternProperties"]) as object)]),
  });
  return (schema) => {
    const parts = known.get(schema) ?? branches(document, schema).map(partOf);
    known.set(schema, parts);
    return parts;
  };
}

/** Whether a value is what is sent, or a field of a form, or an item of one; or lies deeper. */
type Place = "whole" | "field" | "deep";

/** The type of the language for what a schema says by itself. */
function builtIn(schema: Schema): ApiBuiltIn | undefined {
  if (Array.isArray(schema.enum) || "const" in schema) return undefined;
  const [type, ...others] = [schema.type].flat().filter((each) => each !== "null");
  const key = `${type} ${schema.format}`;
  return others.length === 0 && Object.hasOwn(builtIns, key) ? builtIns[key] : undefined;
}

const builtIns: Readonly<Record<string, ApiBuiltIn>> = {
  "string date-time": "Date",
  "integer int64": "bigint",
  "string binary": "bytes",
};

/** An alternative, unless it says nothing. */
function some(alternative: ApiAlternative): ApiAlternative | undefined {
  const { types, items, properties, others } = alternative;
  return types.length > 0 || items || others || Object.keys(properties).length > 0 ? alternative : undefined;
}

/** What any of several says, each asked in turn; of most there is nothing. */
function anyOf<Item>(
  items: readonly Item[],
  alternativeOf: (item: Item) => ApiAlternative | undefined,
): ApiAlternative | undefined {
  let found: ApiAlternative[] | undefined;
  for (const item of items) {
    const alternative = alternativeOf(item);
    if (alternative) (found ??= []).push(alternative);
  }
  return found && merged(found);
}

/** What any of several alternatives says. */
function merged(all: readonly (ApiAlternative | undefined)[]): ApiAlternative | undefined {
  const given = all.filter((each) => each !== undefined);
  if (given.length < 2) return given[0];
  const names = new Set(given.flatMap(({ properties }) => Object.keys(properties)));
  const own = ({ properties }: ApiAlternative, name: string) =>
    Object.hasOwn(properties, name) ? properties[name] : undefined;
  return {
    types: [...new Set(given.flatMap(({ types }) => types))],
    items: merged(given.map(({ items }) => items)),
    properties: Object.fromEntries([...names].map((name) => [name, merged(given.map((each) => own(each, name)))!])),
    others: merged(given.map(({ others }) => others)),
  };
}
