import { dereference } from "../../json-pointer.js";
import type { OpenApi, Schema } from "../../load/document.js";
import { mappingRef } from "../reach.js";
import type { Pass, Repair } from "../repair.js";

/** Writes into each member of a discriminated union which values of the discriminator are its own, so that a type checker can tell them apart. */
export const discriminators: Pass = {
  id: "discriminators",
  summary: "discriminator values of union members",
  run(document) {
    const repairs: Repair[] = [];
    for (const [name, schema] of Object.entries(document.components?.schemas ?? {})) {
      const property = schema.discriminator?.propertyName;
      if (property === undefined || !(schema.oneOf ?? schema.anyOf)) continue;
      const values = valuesByMember(schema);
      for (const [ref, own] of values) {
        const member = dereference<Schema>(document, { $ref: ref });
        if (!member || isExact(document, member, property)) continue;
        constrain(member, property, own);
        repairs.push({
          pass: "discriminators",
          pointer: ref,
          before: `${property} may be anything`,
          after: `${property} is ${own.join(" or ")}`,
          reason: `discriminator of ${name}`,
        });
      }
    }
    return repairs;
  },
};

/** Each member of a union with its values: those of the mapping, or else the member's own name. */
function valuesByMember(union: Schema): Map<string, string[]> {
  const byMember = new Map<string, string[]>();
  for (const [value, target] of Object.entries(union.discriminator?.mapping ?? {})) {
    const ref = mappingRef(target);
    byMember.set(ref, [...(byMember.get(ref) ?? []), value]);
  }
  for (const { $ref } of union.oneOf ?? union.anyOf ?? []) {
    if ($ref !== undefined && !byMember.has($ref)) byMember.set($ref, [decodeURIComponent($ref.split("/").at(-1)!)]);
  }
  return byMember;
}

/** Whether a member already says, as a required property of few values, which ones are its own. */
function isExact(document: OpenApi, member: Schema, property: string): boolean {
  const declared = dereference<Schema>(document, member.properties?.[property]);
  const values = declared?.const === undefined ? declared?.enum : [declared.const];
  return values !== undefined && values.length === 1 && (member.required?.includes(property) ?? false);
}

function constrain(member: Schema, property: string, values: readonly string[]): void {
  const exact: Schema =
    values.length === 1 ? { type: "string", const: values[0] } : { type: "string", enum: [...values] };
  if (member.allOf) {
    member.allOf = [...member.allOf, { type: "object", required: [property], properties: { [property]: exact } }];
    return;
  }
  const { type: _type, enum: _enum, $ref: _ref, ...words } = member.properties?.[property] ?? {};
  member.properties = { ...member.properties, [property]: { ...words, ...exact } };
  member.required = [...new Set([...(member.required ?? []), property])];
}
