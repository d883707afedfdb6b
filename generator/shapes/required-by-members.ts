import type { Schema } from "../document/types.js";
import { isSchema } from "../document/facts.js";

/**
 * A schema whose members that only require, as in `anyOf: [{ required: [email] }, { required: [phone] }]`, declare what they require: a
 * list by itself is no type.
 * @param declaredOf the properties that are declared beside the members
 */
export function requiredByMembers(schema: Schema, declaredOf: () => ReadonlyMap<string, Schema | undefined>): Schema {
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

function declaring(member: Schema, declared: ReadonlyMap<string, Schema | undefined>): Schema {
  const names = missing(member).filter((name) => declared.has(name));
  if (names.length === 0) return member;
  const added = names.flatMap((name) => {
    const property = declared.get(name);
    return property === undefined ? [] : [[name, property] as const];
  });
  const properties = { ...member.properties, ...Object.fromEntries(added) };
  const required = member.required!.filter((name) => !names.includes(name) || Object.hasOwn(properties, name));
  return { ...member, ...(added.length > 0 && { type: "object", properties }), required };
}
