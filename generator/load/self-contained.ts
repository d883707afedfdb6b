import { isObject } from "../document/pointer.js";
import { eachReference } from "../document/each-reference.js";

/** Whether no reference of a parsed document leads out of it, so that it means the same wherever its text lies. */
export function isSelfContained(parsed: unknown): boolean {
  if (!isObject(parsed)) return true;
  let isSo = true;
  eachReference(parsed, ({ ref, keyword }) => {
    isSo &&= ref.startsWith("#") || (keyword !== "$ref" && keyword.name !== "mapping");
  });
  return isSo;
}
