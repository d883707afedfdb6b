import { branches, composition, isSchema, typesOf } from "../document/facts.js";
import { isAnnotation } from "../document/keywords.js";
import { dereference } from "../document/pointer.js";
import type { OpenApi, Schema } from "../document/types.js";

/**
 * Indices of the parts of an `allOf`, in the order in which their types are written: a part with a list of anything comes after
 * the part that says what is in that list.
 *
 * The order says nothing in JSON Schema; but in TypeScript `A[] & B[]` has the methods of `A[]`, such as a `map` of `A`.
 */
export function orderParts(document: OpenApi, parts: readonly Schema[]): readonly number[] {
  const indices = parts.map((_, index) => index);
  if (parts.length < 2) return indices;
  const lists = parts.map((part) => listsOf(document, part));
  const isVague = (index: number) =>
    [...lists[index]!].some(
      ([name, isTyped]) => !isTyped && lists.some((other, at) => at !== index && other.get(name) === true),
    );
  const vague = new Set(indices.filter(isVague));
  return [...indices.filter((index) => !vague.has(index)), ...vague];
}

/** Which properties of a schema are lists, and whether something is said of what is in each. */
function listsOf(document: OpenApi, part: Schema): ReadonlyMap<string, boolean> {
  const properties = composition(document, part).flatMap((each) => Object.entries(each.properties ?? {}));
  return new Map(
    properties.flatMap(([name, property]) => {
      const list = isSchema(property) ? dereference<Schema>(document, property) : undefined;
      if (!list || !typesOf(document, list)?.has("array")) return [];
      return [[name, saysItems(document, list)] as const];
    }),
  );
}

function saysItems(document: OpenApi, { items, prefixItems }: Schema): boolean {
  if (prefixItems !== undefined) return true;
  if (!isSchema(items)) return false;
  return branches(document, items).some((part) =>
    Object.entries(part).some(
      ([key, value]) =>
        !isAnnotation(key) && !["allOf", "$ref"].includes(key) && !(key === "type" && value === "object"),
    ),
  );
}
