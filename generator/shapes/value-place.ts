import {
  isSchema,
  itemsOf,
  membersOf,
  othersOf,
  ownTypes,
  propertiesOf,
  requiredOf,
  valuesOf,
} from "../document/facts.js";
import { dereference } from "../document/pointer.js";
import type { OpenApi, Schema } from "../document/types.js";
import { visit } from "../document/walk.js";

/** What a value becomes in code that is a text or a number in JSON; an overlay may say it of one property. */
export const valueKeyword = "x-katagami-value";

const known = new WeakMap<object, boolean>();

/** Whether anything in a document is something else in code; asked once for a document, unless it is told. */
export function hasValues(document: OpenApi): boolean {
  const told = known.get(document);
  if (told !== undefined) return told;
  let found = false;
  visit(document, { schema: (schema) => (valueKeyword in schema ? ((found = true), "stop") : undefined) });
  known.set(document, found);
  return found;
}

/** Says it of a document that has changed. */
export function tellValues(document: OpenApi, has: boolean): void {
  known.set(document, has);
}

/** What all schemas say together that one value has to be valid by, or may be. */
export interface ValuePlace {
  /** Those that say `x-katagami-value`, of a text and of a number. */
  readonly texts: readonly Schema[];
  readonly numbers: readonly Schema[];
  /** Whether one of them allows a text, or a number, that stays what it is. */
  readonly isText: boolean;
  readonly isNumber: boolean;
  readonly properties: ReadonlyMap<string, readonly Schema[]>;
  readonly others: readonly Schema[];
  /** Of lists, what is at their first places, and behind these. */
  readonly first: readonly (readonly Schema[])[];
  readonly items: readonly Schema[];
  /** Alternatives that a property tells apart, by its values. */
  readonly by?: { readonly property: string; readonly values: ReadonlyMap<string, readonly Schema[]> };
}

/** What schemas say of one value. References are followed, not what is inside. */
export function valuePlace(document: OpenApi, schemas: readonly Schema[]): ValuePlace {
  const parts = new Set<Schema>();
  let by: ValuePlace["by"];
  const waiting = [...schemas].reverse();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const part = dereference<Schema>(document, next);
    if (!isSchema(part) || parts.has(part)) continue;
    parts.add(part);
    const members = membersOf(part).filter((member) => isSchema(member));
    const apart = by === undefined && members.length > 1 ? toldApart(document, members) : undefined;
    by ??= apart;
    for (const inner of [...(apart ? [] : members), ...(Array.isArray(part.allOf) ? part.allOf : [])].reverse())
      waiting.push(inner);
  }
  const all = [...parts];
  const ofType = (...types: readonly string[]) =>
    all.filter((part) => types.some((type) => ownTypes(part)?.has(type as never)));
  const [texts, numbers] = [ofType("string"), ofType("integer", "number")];
  const isValue = (part: Schema) => valueKeyword in part;
  const names = new Set(all.flatMap(({ properties }) => Object.keys((properties ?? {}) as object)));
  const length = all.reduce((most, { prefixItems }) => Math.max(most, prefixItems?.length ?? 0), 0);
  const listed = (part: Schema, index: number) =>
    (part.prefixItems?.[index] ?? itemsOf(part)) as Schema | false | undefined;
  const schemasOf = (found: readonly unknown[]) => found.filter(isSchema);
  return {
    texts: texts.filter(isValue),
    numbers: numbers.filter(isValue),
    isText: texts.some((part) => !isValue(part)),
    isNumber: numbers.some((part) => !isValue(part)),
    properties: new Map([...names].map((name) => [name, schemasOf(all.flatMap((part) => propertyOf(part, name)))])),
    others: schemasOf(
      all.flatMap((part) => [othersOf(part), ...Object.values((part.patternProperties ?? {}) as object)]),
    ),
    first: Array.from({ length }, (_, index) => schemasOf(all.map((part) => listed(part, index)))),
    items: schemasOf(all.map(itemsOf)),
    ...(by && { by }),
  };
}

/** What a schema says of a property by its name: what of those that it does not list, where it does not list it. */
function propertyOf(part: Schema, name: string): unknown[] {
  const { properties = {}, patternProperties = {} } = part;
  const patterns = Object.values(patternProperties as object) as unknown[];
  if (Object.hasOwn(properties, name)) return [properties[name], ...patterns];
  return [othersOf(part), ...patterns];
}

/** The property by which each member of a union says which it is; undefined where data cannot tell. */
function toldApart(document: OpenApi, members: readonly Schema[]): ValuePlace["by"] {
  const objects = members.map((member) => ({
    member,
    properties: propertiesOf(document, member),
    required: requiredOf(document, member),
  }));
  const [one] = objects;
  for (const property of one!.properties.keys()) {
    const values = new Map<string, Schema[]>();
    const isApart = objects.every(({ member, properties, required }) => {
      const own = properties
        .get(property)
        ?.map((each) => valuesOf(document, each))
        .find((each) => each !== undefined);
      if (own === undefined || !required.has(property) || own.length === 0) return false;
      return own.every((value) => {
        if (typeof value !== "string" || values.has(value)) return false;
        return Boolean(values.set(value, [member]));
      });
    });
    if (isApart) return { property, values };
  }
  return undefined;
}
