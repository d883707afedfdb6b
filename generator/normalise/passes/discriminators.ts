import * as facts from "../../document/facts.js";
import { isAnnotation } from "../../document/keywords.js";
import { dereference, mappingTarget, pointer, pointerKeys } from "../../document/pointer.js";
import type { OpenApi, Schema } from "../../document/types.js";
import { freeName } from "../../document/component-names.js";
import { pass } from "../pass.js";
import { changed, visit } from "../../document/walk.js";

/** Writes into each member of a discriminated union which values of the discriminator are its own, so that a type checker can tell them apart. */
export const discriminators = pass("discriminators", "discriminator values of union members", (document, report) => {
  const all = claims(document);
  const setApart = settingApart(document, all);
  for (const claim of all) {
    const { member, ref, property, values } = claim;
    if (saysItself(document, claim)) continue;
    setApart(claim);
    constrain(member, property, [...values]);
    changed(document);
    const after = `${property} is ${[...values].join(" or ")}`;
    report(ref, `${property} may be anything`, after, "a union tells its members apart by it");
  }
});

type Value = string | number | boolean;

/** What all unions together say of one property of a member. */
interface Claim {
  readonly member: Schema;
  readonly ref: string;
  readonly property: string;
  readonly values: Set<Value>;
}

function claims(document: OpenApi): Claim[] {
  const found: Claim[] = [];
  const known = new Map<Schema, Map<string, Claim>>();
  visit(document, {
    schema(union) {
      const property = union.discriminator?.propertyName;
      if (property === undefined || !isUnion(union)) return;
      for (const [ref, values] of valuesByMember(document, union)) {
        const member = dereference<Schema>(document, { $ref: ref });
        if (!member || tellsApart(member, property)) continue;
        const typed = typedValues(document, member, property, values);
        if (typed.length === 0) continue;
        const claims = known.get(member) ?? new Map<string, Claim>();
        const claim = claims.get(property) ?? { member, ref, property, values: new Set() };
        if (!claims.has(property)) found.push(claim);
        known.set(member, claims.set(property, claim));
        for (const value of typed) claim.values.add(value);
      }
    },
  });
  return found;
}

function isUnion(schema: Schema): boolean {
  return facts.membersOf(schema).length > 0;
}

/** Whether a member is a union that tells its own members apart by a property: it says itself which values these have. */
function tellsApart(member: Schema, property: string): boolean {
  return isUnion(member) && member.discriminator?.propertyName === property;
}

/** Values that a mapping gives, or the name that stands for them where it gives none. */
interface Values {
  readonly mapped: readonly string[];
  readonly name: string;
}

/**
 * Each member of a union with its values: those of the mapping, or else the member's own name. The default member has no
 * values: it takes what no other member names, also where the property is missing.
 * @see https://spec.openapis.org/oas/v3.2.0#discriminator-object
 */
function valuesByMember(document: OpenApi, union: Schema): Map<string, Values> {
  const byMember = new Map<string, Values>();
  const { mapping, defaultMapping, propertyName } = union.discriminator!;
  const add = (ref: string, mapped: readonly string[]) =>
    byMember.set(ref, { mapped: [...(byMember.get(ref)?.mapped ?? []), ...mapped], name: pointerKeys(ref).at(-1)! });
  for (const [value, target] of Object.entries(mapping ?? {})) add(mappingTarget(target), [value]);
  const unions = new Set([union]);
  for (const each of unions)
    for (const { $ref } of facts.membersOf(each)) {
      const member = $ref === undefined || byMember.has($ref) ? undefined : dereference<Schema>(document, { $ref });
      if (!member || tellsApart(member, propertyName)) continue;
      if (isUnion(member)) unions.add(member);
      else add($ref!, []);
    }
  if (typeof defaultMapping === "string") byMember.delete(mappingTarget(defaultMapping));
  return byMember;
}

/** The values as the member has them, of its property's type; where a name is none of those that the member lists, what it lists. */
function typedValues(document: OpenApi, member: Schema, property: string, { mapped, name }: Values): Value[] {
  const declared = facts.propertiesOf(document, member).get(property) ?? [];
  const types = new Set(declared.flatMap((each) => dereference<Schema>(document, each)?.type ?? []));
  const typed = (mapped.length > 0 ? mapped : [name]).flatMap((value): Value[] => {
    if (types.size === 0 || types.has("string")) return [value];
    if (types.has("boolean")) return value === "true" ? [true] : value === "false" ? [false] : [];
    const number = Number(value);
    return String(number) === value && (types.has("integer") || types.has("number")) ? [number] : [];
  });
  const own = declared.map((each) => valuesOf(document, each)).find((values) => values !== undefined);
  if (mapped.length > 0 || own === undefined || own.includes(typed[0])) return typed;
  return own.filter((value): value is Value => ["string", "number", "boolean"].includes(typeof value));
}

/** The values that a property lists; `null` tells nothing apart. */
function valuesOf(document: OpenApi, property: Schema): readonly unknown[] | undefined {
  return facts.valuesOf(document, property)?.filter((value) => value !== null);
}

/** Whether a member, or a part of it, requires the property with one value of its own, or with just these values. */
function saysItself(document: OpenApi, { member, property, values }: Claim): boolean {
  return [member, ...(member.allOf ?? [])].some(({ properties, required }) => {
    const own = valuesOf(document, properties?.[property] ?? {});
    if (own === undefined || !required?.includes(property)) return false;
    return own.length === 1 || (own.length === values.size && own.every((value) => values.has(value as Value)));
  });
}

/**
 * Moves what a member has to a schema of its own, where other members extend it: they have other values of the discriminator, so
 * that they extend what was moved instead. Who extends what is looked for once for all members.
 */
function settingApart(document: OpenApi, all: readonly Claim[]): (claim: Claim) => void {
  const schemas = document.components?.schemas ?? {};
  const claimed = new Map<string, Set<Schema>>();
  for (const { property, member } of all) claimed.set(property, (claimed.get(property) ?? new Set()).add(member));
  const heirsOf = new Map<string, Set<string>>();
  const refsOf = (schema: Schema | undefined) => new Set(schema?.allOf?.flatMap(({ $ref }) => $ref ?? []));
  const note = (name: string, refs: ReadonlySet<string>) => {
    for (const ref of refs) heirsOf.set(ref, (heirsOf.get(ref) ?? new Set()).add(name));
  };
  const names = new Map<Schema, string>();
  for (const [name, schema] of Object.entries(schemas)) {
    note(name, refsOf(schema));
    names.set(schema, name);
  }
  return ({ member, ref, property }) => {
    const heirs = [...(heirsOf.get(ref) ?? [])].filter((heir) => {
      const family = new Set([heir]);
      for (const name of family)
        heirsOf.get(pointer("components", "schemas", name))?.forEach((other) => family.add(other));
      return [...family].some((name) => claimed.get(property)!.has(schemas[name]!));
    });
    if (heirs.length === 0) return;
    const base = freeName(`${pointerKeys(ref).at(-1)}Base`, schemas);
    const $ref = pointer("components", "schemas", base);
    const own = names.get(member);
    const extended = refsOf(member);
    schemas[base] = { ...member };
    for (const key of Object.keys(member)) delete member[key as keyof Schema];
    member.allOf = [{ $ref }];
    for (const each of own === undefined ? [] : extended) heirsOf.get(each)?.delete(own!);
    note(base, extended);
    if (own !== undefined) note(own, new Set([$ref]));
    for (const heir of heirs) {
      schemas[heir]!.allOf = schemas[heir]!.allOf!.map((part) => (part.$ref === ref ? { ...part, $ref } : part));
      heirsOf.get(ref)!.delete(heir);
    }
    for (const heir of heirs) note(heir, new Set([$ref]));
  };
}

function constrain(member: Schema, property: string, values: readonly Value[]): void {
  const types = [...new Set(values.map(facts.typeOfValue))];
  const type = types.length === 1 ? { type: types[0]! } : {};
  const exact: Schema = { ...type, ...(values.length === 1 ? { const: values[0] } : { enum: [...values] }) };
  if (member.allOf) {
    member.allOf = [...member.allOf, { type: "object", required: [property], properties: { [property]: exact } }];
    return;
  }
  const said = Object.entries(member.properties?.[property] ?? {});
  const words = Object.fromEntries(said.filter(([key]) => isAnnotation(key) && key !== "default"));
  member.properties = { ...member.properties, [property]: { ...words, ...exact } };
  member.required = [...new Set([...(member.required ?? []), property])];
}
