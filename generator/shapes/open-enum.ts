import type { Schema } from "../document/types.js";

/** Marks an enumeration that may have values which the description does not know, where the API sends it; the pass `open-enums` sets it. */
export const openKeyword = "x-katagami-open-enum";

/** The values, and null, of an enumeration that is declared as open: one of these, or any text. */
export function declaredOpen({ anyOf: declared = [] }: Schema): readonly unknown[] | undefined {
  const arms = declared.filter((arm) => arm.type !== "null");
  const known = arms.find((arm) => arm.type === "string" && Array.isArray(arm.enum));
  const open = arms.find((arm) => arm.type === "string" && !("enum" in arm) && !("const" in arm));
  if (arms.length !== 2 || !known || !open) return undefined;
  return arms.length < declared.length ? [...known.enum!, null] : known.enum;
}
