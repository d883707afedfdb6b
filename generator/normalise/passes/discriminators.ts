import { dereference, pointerKeys } from "../../json-pointer.js";
import type { OpenApi, Schema } from "../../load/document.js";
import { mappingRef } from "../reach.js";
import type { Pass, Repair } from "../repair.js";
import { walk } from "../walk.js";

/** Writes into each member of a discriminated union which values of the discriminator are its own, so that a type checker can tell them apart. */
export const discriminators: Pass = {
  id: "discriminators",
  summary: "discriminator values of union members",
  run(document) {
    const repairs: Repair[] = [];
    for (const { member, ref, property, values } of claims(document)) {
      if (saysItself(document, member, property, values)) continue;
      constrain(member, property, [...values]);
      repairs.push({
        pass: "discriminators",
        pointer: ref,
        before: `${property} may be anything`,
        after: `${property} is ${[...values].join(" or ")}`,
        reason: "a union tells its members apart by it",
      });
    }
    return repairs;
  },
};

/** What all unions together say of one property of a member. */
interface Claim {
  readonly member: Schema;
  readonly ref: string;
  readonly property: string;
  readonly values: Set<string>;
}

function claims(document: OpenApi): Claim[] {
  const found: Claim[] = [];
  walk(document, {
    schema(union) {
      const property = union.discriminator?.propertyName;
      if (property === undefined || !membersOf(union)) return;
      for (const [ref, values] of valuesByMember(document, union)) {
        const member = dereference<Schema>(document, { $ref: ref });
        // A union among the members says itself what its own members are.
        if (!member || (membersOf(member) && member.discriminator?.propertyName === property)) continue;
        let claim = found.find((other) => other.member === member && other.property === property);
        if (!claim) found.push((claim = { member, ref, property, values: new Set() }));
        for (const value of values) claim.values.add(value);
      }
    },
  });
  return found;
}

function membersOf({ oneOf, anyOf }: Schema): Schema[] | undefined {
  return oneOf ?? anyOf;
}

/** Each member of a union with its values: those of the mapping, or else the member's own name. */
function valuesByMember(document: OpenApi, union: Schema): Map<string, string[]> {
  const byMember = new Map<string, string[]>();
  for (const [value, target] of Object.entries(union.discriminator?.mapping ?? {})) {
    const ref = mappingRef(target);
    byMember.set(ref, [...(byMember.get(ref) ?? []), value]);
  }
  const seen = new Set<unknown>();
  const addNames = (schema: Schema): void => {
    if (seen.has(schema)) return;
    seen.add(schema);
    for (const { $ref } of membersOf(schema) ?? []) {
      const member = $ref === undefined || byMember.has($ref) ? undefined : dereference<Schema>(document, { $ref });
      if (member && membersOf(member)) addNames(member);
      else if (member) byMember.set($ref!, [pointerKeys($ref!).at(-1)!]);
    }
  };
  addNames(union);
  return byMember;
}

/** Whether a member, or a part of it, requires the property with one value of its own, or with just these values. */
function saysItself(document: OpenApi, member: Schema, property: string, values: ReadonlySet<string>): boolean {
  return [member, ...(member.allOf ?? [])].some(({ properties, required }) => {
    const declared = dereference<Schema>(document, properties?.[property]);
    const own = declared?.const === undefined ? declared?.enum : [declared.const];
    if (own === undefined || !required?.includes(property)) return false;
    return own.length === 1 || (own.length === values.size && own.every((value) => values.has(value as string)));
  });
}

function constrain(member: Schema, property: string, values: readonly string[]): void {
  const exact: Schema =
    values.length === 1 ? { type: "string", const: values[0] } : { type: "string", enum: [...values] };
  if (member.allOf) {
    member.allOf = [...member.allOf, { type: "object", required: [property], properties: { [property]: exact } }];
    return;
  }
  const {
    type: _type,
    enum: _enum,
    const: _const,
    default: _default,
    $ref: _ref,
    ...words
  } = member.properties?.[property] ?? {};
  member.properties = { ...member.properties, [property]: { ...words, ...exact } };
  member.required = [...new Set([...(member.required ?? []), property])];
}
