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
  const properties = parts.map((part) => propertiesIn(document, part));
  const shared = namesOfSeveral(properties);
  if (shared.size === 0) return indices;
  const lists = properties.map((own) => listsOf(document, own, shared));
  const isVague = (index: number) =>
    [...lists[index]!].some(
      ([name, isTyped]) => !isTyped && lists.some((other, at) => at !== index && other.get(name) === true),
    );
  const vague = new Set(indices.filter(isVague));
  return [...indices.filter((index) => !vague.has(index)), ...vague];
}

type Property = readonly [name: string, schema: Schema];

function propertiesIn(document: OpenApi, part: Schema): readonly Property[] {
  return composition(document, part).flatMap((each) => Object.entries(each.properties ?? {}));
}

/** The names that stand in more than one list. */
function namesOfSeveral(lists: readonly (readonly Property[])[]): ReadonlySet<string> {
  const [once, several] = [new Set<string>(), new Set<string>()];
  for (const list of lists) {
    const own = new Set(list.map(([name]) => name));
    for (const name of own) (once.has(name) ? several : once).add(name);
  }
  return several;
}

/** Which of some properties are lists, and whether something is said of what is in each. */
function listsOf(
  document: OpenApi,
  properties: readonly Property[],
  names: ReadonlySet<string>,
): ReadonlyMap<string, boolean> {
  return new Map(
    properties.flatMap(([name, property]) => {
      const list = names.has(name) && isSchema(property) ? dereference<Schema>(document, property) : undefined;
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
