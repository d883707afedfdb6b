import { lookUp, mappingTarget, pointer } from "../../document/pointer.js";
import { isObject, keysOf, type Source } from "../located.js";

/** Whether a piece of the base and one of the revision are the same, and everything that they refer to as well. */
export type Unchanged = (base: unknown, revision: unknown) => boolean;

/**
 * Compares two documents as data, so that nothing but what may have changed has to be looked at with rules. Each component
 * is compared once; whatever refers to one that differs, on whatever way, counts as changed.
 */
export function findUnchanged(base: Source, revision: Source): Unchanged {
  const changed = changedTargets(base, revision);
  const known = new WeakMap<object, { readonly other: object; readonly same: boolean }>();
  return (one, other) => {
    if (!isObject(one) || !isObject(other)) return one === other;
    const found = known.get(one);
    if (found?.other === other) return found.same;
    const references = new Set<string>();
    const same = isSame(one, other, references) && ![...references].some((reference) => changed(reference));
    known.set(one, { other, same });
    return same;
  };
}

/** Says which references lead to something that is not the same on both sides, or that refers to such a thing. */
function changedTargets(base: Source, revision: Source): (reference: string) => boolean {
  const seen = new Set<string>();
  const users = new Map<string, string[]>();
  const changed = new Set<string>();
  const look = (first: string): void => {
    const waiting = [first];
    const differing: string[] = [];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      if (seen.has(next)) continue;
      seen.add(next);
      const [one, other] = [base, revision].map(({ document }) => lookUp(document, next));
      const [heirs = [], others = []] = [base, revision].map((source) => source.baseAt(next)?.heirs);
      const references = new Set<string>(heirs);
      const same = isObject(one) && isSame(one, other, references) && isSame(heirs, others, references);
      if (!same) differing.push(next);
      for (const reference of references) {
        if (changed.has(reference)) differing.push(next);
        const known = users.get(reference);
        if (known) known.push(next);
        else users.set(reference, [next]);
        waiting.push(reference);
      }
    }
    for (let next = differing.pop(); next !== undefined; next = differing.pop()) {
      if (changed.has(next)) continue;
      changed.add(next);
      for (const user of users.get(next) ?? []) differing.push(user);
    }
  };
  for (const [section, pieces] of Object.entries(base.document.components ?? {}))
    for (const name of keysOf(pieces)) look(pointer("components", section, name));
  return (reference) => {
    look(reference);
    return changed.has(reference);
  };
}

/** Deeper pieces are left to whoever looks without recursion. */
const deepest = 1000;

/** Whether two values are the same as data; gathers the references within them. The order of keys does not matter. */
function isSame(one: unknown, other: unknown, references: Set<string>, depth = 0): boolean {
  if (typeof one !== "object" || one === null || typeof other !== "object" || other === null) return one === other;
  if (depth === deepest) return false;
  if (Array.isArray(one)) {
    if (!Array.isArray(other) || one.length !== other.length) return false;
    for (let index = 0; index < one.length; index++)
      if (!isSame(one[index], other[index], references, depth + 1)) return false;
    return true;
  }
  if (Array.isArray(other)) return false;
  const [base, revision] = [one as Record<string, unknown>, other as Record<string, unknown>];
  let left = 0;
  for (const key in base) {
    const value = base[key];
    if (!isSame(value, revision[key], references, depth + 1) || (value === undefined && !Object.hasOwn(revision, key)))
      return false;
    if (key === "$ref" && typeof value === "string") references.add(value);
    if (key === "discriminator") for (const target of mappedIn(value)) references.add(target);
    left++;
  }
  for (const _ in revision) left--;
  return left === 0;
}

/** The schemas that a discriminator names. */
function mappedIn(discriminator: unknown): string[] {
  if (!isObject(discriminator)) return [];
  const { mapping, defaultMapping } = discriminator;
  const named = [...(isObject(mapping) ? Object.values(mapping) : []), defaultMapping];
  return named.flatMap((target) => (typeof target === "string" ? [mappingTarget(target)] : []));
}
