import { mappingRef } from "../document/heirs.js";
import { lookUp, pointer, pointerKeys } from "../document/pointer.js";
import { isObject } from "./json-object.js";

/** The components that can be reached from some values by `$ref`, `operationRef` or a discriminator's mapping, as pointers. */
export function reach(document: unknown, from: readonly unknown[]): Set<string> {
  const reached = new Set<string>();
  const seen = new Set<unknown>();
  const queue: unknown[] = [...from];
  const followed = new Set<string>();
  const follow = (ref: unknown) => {
    if (typeof ref !== "string" || !ref.startsWith("#/") || followed.has(ref)) return;
    followed.add(ref);
    const component = pointer(...pointerKeys(ref).slice(0, 3));
    if (reached.has(component)) return;
    reached.add(component);
    queue.push(lookUp(document, component));
  };
  while (queue.length > 0) {
    const value = queue.pop();
    if (typeof value !== "object" || value === null || seen.has(value)) continue;
    seen.add(value);
    if (!Array.isArray(value)) {
      const { $ref, discriminator } = value as {
        $ref?: unknown;
        discriminator?: { mapping?: Record<string, unknown>; defaultMapping?: unknown };
      };
      follow($ref);
      if (isObject(discriminator)) {
        const targets = isObject(discriminator.mapping) ? Object.values(discriminator.mapping) : [];
        for (const target of [...targets, discriminator.defaultMapping])
          if (typeof target === "string") follow(mappingRef(target));
      }
    }
    queue.push(...Object.values(value));
  }
  return reached;
}
