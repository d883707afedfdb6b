import { kinds, type Keyword } from "../document/keywords.js";
import { dereference, isObject, lookUp } from "../document/pointer.js";
import { chainLengths, longestChain } from "./reference-chain.js";

/**
 * Whether every reference of a document leads to an object inside it, by the plainest of ways, and not over too many others. Rules have no errors for
 * such a document, and bundling would leave it as it is; whatever is doubtful counts as "no".
 */
export function hasOnlyInnerReferences(document: unknown): boolean {
  const targets = new Map<string, boolean>();
  const lengthOf = chainLengths(document);
  const leadsInside = (reference: unknown): boolean => {
    if (typeof reference !== "string" || !reference.startsWith("#/")) return false;
    const known =
      targets.get(reference) ??
      (lengthOf(reference) < longestChain && isObject(dereference(document, { $ref: reference })));
    targets.set(reference, known);
    return known;
  };
  const isFine = (value: unknown, key: string, owner: string, depth: number): boolean => {
    if (typeof value !== "object" || value === null) return true;
    if (depth > deepest) return false;
    if (Array.isArray(value)) return value.every((item) => isFine(item, "[]", key, depth + 1));
    const piece = value as Record<string, unknown>;
    for (const name in piece) {
      const child = piece[name];
      // Nobody resolves what stands in an example.
      if ((name === "example" && !maps.has(key)) || (name === "value" && owner === "examples")) continue;
      if (name === "$ref" && typeof child === "string") {
        if (!(holders.has(key) || maps.has(owner)) || !leadsInside(child)) return false;
      } else if (name === "$anchor" || name === "$dynamicAnchor") return false;
      else if (name === "$ref" && (typeof child !== "object" || child === null)) return false;
      else if (name === "discriminator" && !hasPlainMapping(child)) return false;
      if (typeof child === "object" && child !== null && !isFine(child, name, key, depth + 1)) return false;
    }
    return true;
  };
  const hasPlainMapping = (discriminator: unknown): boolean => {
    const { mapping, defaultMapping } = (discriminator ?? {}) as Record<string, unknown>;
    if (defaultMapping !== undefined) return false;
    return Object.values(mapping ?? {}).every((target) => isPlainSchema(document, target));
  };
  return isFine(document, "", "", 0);
}

/** Deeper documents are left to the reader that can say so. */
const deepest = 500;

const keywords = Object.values(kinds).flatMap((kind) => [...kind.keywords.values()]);

/** What components are made of: only such objects are referred to by plain `$ref`s. */
const shared = new Set([...kinds.components.keywords.values()].map(({ holds }) => holds));

/** Keywords whose value may be a reference. */
const holders = named(({ holds, form }) => form === "one" && shared.has(holds));

/** Keywords whose value is a map or a list of what may be a reference. */
const maps = named(({ holds, form }) => shared.has(form === "one" ? holds && kinds[holds].others?.holds : holds));

function named(isWanted: (keyword: Keyword) => boolean): ReadonlySet<string> {
  return new Set(
    keywords.filter((keyword) => keyword.holds !== undefined && isWanted(keyword)).map(({ name }) => name),
  );
}

/** Whether a value of a discriminator's mapping is a component's pointer, and the component no reference itself. */
function isPlainSchema(document: unknown, target: unknown): boolean {
  if (typeof target !== "string" || !/^#\/components\/schemas\/[\w.-]+$/.test(target)) return false;
  const schema = lookUp(document, target);
  return isObject(schema) && !("$ref" in schema);
}
