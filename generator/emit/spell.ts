import type { Schema } from "../document/types.js";
import { declaredOpen, listedBy, openKeyword } from "../shapes/open-enum.js";
import { isSchema } from "../document/facts.js";
import { mapWithin } from "../document/walk.js";

/** The values that are known of an enumeration that is open. */
export const knownKeyword = "x-katagami-known";

/** Marks an object that has no properties, and can have none. */
export const emptyKeyword = "x-katagami-empty";

/** Marks bytes: what stands elsewhere as `format: binary` is text. */
export const binaryKeyword = "x-katagami-binary";

/** A schema, as a copy, in words that openapi-typescript and its hooks print as they are meant. */
export function spell(schema: Schema): Schema {
  if (!isSchema(schema)) return schema;
  const { $defs: _, ...result } = mapWithin("schema", schema, { schema: spell });
  for (const key of ["properties", "patternProperties"] as const)
    result[key] &&= Object.fromEntries(Object.entries(result[key]).map(([name, part]) => [name, spellEmpty(part)]));
  for (const key of ["items", "additionalProperties"] as const) result[key] &&= spellEmpty(result[key] as Schema);
  const parts = result.allOf?.filter((part) => !saysNothing(part)) ?? [];
  if (parts.length > 0) result.allOf = parts;
  if (result.const === null) result.type = "null";
  const known = knownValues(schema);
  if (!known) return together(result);
  const { enum: _enum, oneOf: _oneOf, anyOf: _anyOf, [openKeyword]: _open, ...words } = result;
  return { ...words, type: known.includes(null) ? ["string", "null"] : "string", [knownKeyword]: known };
}

/** A schema in which `anyOf` goes with what stands beside it: openapi-typescript would take it for one more alternative. */
function together(schema: Schema): Schema {
  const { anyOf, oneOf, ...rest } = schema;
  const result: Schema = oneOf?.some(saysNoType) ? rest : { ...rest, ...(oneOf && { oneOf }) };
  if (!anyOf || anyOf.some(saysNoType)) return result;
  if (!beside.some((key) => key in rest)) return { ...result, anyOf };
  const types = [result.type ?? []].flat();
  const own = types.filter((type) => type !== "null");
  const whole = { ...result, allOf: [...(result.allOf ?? []), { anyOf }] };
  if (own.length === types.length) return whole;
  const words = Object.fromEntries(Object.entries(rest).filter(([key]) => said.has(key)));
  return { ...words, anyOf: [{ ...whole, type: own.length === 1 ? own[0]! : own }, { type: "null" }] };
}

/** What is said of a schema whatever its type is. */
const said = new Set(["title", "description", "deprecated", "default", "readOnly", "writeOnly"]);

const beside = ["properties", "patternProperties", "additionalProperties", "allOf", "items", "prefixItems"];

/** Whether a member of a union only says which values of a type there are: a pattern, or how many. */
function saysNoType(member: Schema): boolean {
  const typed = ["$ref", "type", "const", "enum", "oneOf", "anyOf", ...beside, binaryKeyword, knownKeyword];
  return isSchema(member) && !typed.some((key) => key in member);
}

/** The values of an enumeration that is open: marked as such, or declared as "one of these, or any text". */
function knownValues(schema: Schema): readonly unknown[] | undefined {
  if (schema[openKeyword] === true) {
    const isNullable = [schema.type].flat().includes("null");
    const listed = listedBy(schema) ?? [];
    return isNullable ? [...new Set([...listed, null])] : listed;
  }
  return declaredOpen(schema);
}

/** Whether a part of an `allOf` has nothing to add: what it requires is required by then where it is declared. */
function saysNothing(part: Schema): boolean {
  return isSchema(part) && Object.entries(part).every(([key, value]) => isSilent(key, value));
}

function isSilent(key: string, value: unknown): boolean {
  if (key === "type") return value === "object";
  if (key === "properties") return Object.keys(Object(value) as object).length === 0;
  if (key === "additionalProperties") return value === false;
  return (
    ["required", "title", "description", "deprecated", "default", "examples"].includes(key) || key.startsWith("x-")
  );
}

/** What is composed with something else is left out: in an `allOf`, "no other properties" is seldom what was meant. */
function spellEmpty(schema: Schema): Schema {
  if (!isSchema(schema)) return schema;
  const isEmpty = schema.type === "object" && schema.additionalProperties === false;
  const isComposed = ["properties", "patternProperties", "allOf", "oneOf", "anyOf"].some((key) => key in schema);
  return isEmpty && !isComposed ? { ...schema, [emptyKeyword]: true } : schema;
}
