import { isSchema } from "../document/facts.js";
import { isAnnotation } from "../document/keywords.js";
import type { Schema } from "../document/types.js";

/** Marks an enumeration that may have values which the description does not know, where the API sends it; the pass `open-enums` sets it. */
export const openKeyword = "x-katagami-open-enum";

/** The values that a schema lists: in one list, or as alternatives each of which is one or more of them and says nothing else. */
export function listedBy({ enum: list, oneOf, anyOf }: Schema): readonly unknown[] | undefined {
  if (list) return list;
  const lists = (oneOf ?? anyOf ?? []).map((member) => {
    const isList = isSchema(member) && Object.keys(member).every((key) => listing.has(key) || isAnnotation(key));
    if (!isList) return undefined;
    return member.const !== undefined ? [member.const] : (member.enum ?? (member.type === "null" ? [null] : undefined));
  });
  return lists.length > 0 && lists.every((values) => values !== undefined) ? lists.flat() : undefined;
}

const listing = new Set(["const", "enum", "type"]);

/** The values, and null, of an enumeration that is declared as open: one of these, or any text. */
export function declaredOpen({ anyOf: declared = [] }: Schema): readonly unknown[] | undefined {
  const arms = declared.filter((arm) => arm.type !== "null");
  const known = arms.find((arm) => arm.type === "string" && Array.isArray(arm.enum));
  const open = arms.find((arm) => arm.type === "string" && !("enum" in arm) && !("const" in arm));
  if (arms.length !== 2 || !known || !open) return undefined;
  return arms.length < declared.length ? [...known.enum!, null] : known.enum;
}
