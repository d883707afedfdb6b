import { isObject, lookUp, mappingTarget, pointer, pointerKeys } from "./pointer.js";

/**
 * Pointers of the components, and what else has such a pointer, that some values refer to, or what they refer to does. A `$ref` in an
 * extension or an example counts too, since somebody may follow it: so this is no walk by the table.
 */
export function reach(document: unknown, ...from: readonly unknown[]): Set<string> {
  return reachAlso(document, from, () => []);
}

/**
 * The same, with what is meant where nothing refers to it.
 * @param also gives references to what a component, of which it gets a pointer, stands for
 */
export function reachAlso(
  document: unknown,
  from: readonly unknown[],
  also: (component: string) => readonly string[],
): Set<string> {
  const reached = new Set<string>();
  const seen = new Set<unknown>();
  const followed = new Set<string>();
  const waiting = [...from];
  const follow = (ref: unknown) => {
    if (typeof ref !== "string" || !ref.startsWith("#/") || followed.has(ref)) return;
    followed.add(ref);
    const component = pointer(...pointerKeys(ref).slice(0, 3));
    if (reached.has(component)) return;
    reached.add(component);
    waiting.push(lookUp(document, component));
    for (const meant of also(component)) waiting.push({ $ref: meant });
  };
  while (waiting.length > 0) {
    const value = waiting.pop();
    if (typeof value !== "object" || value === null || seen.has(value)) continue;
    seen.add(value);
    if (Array.isArray(value)) {
      for (const inner of value as unknown[]) if (typeof inner === "object") waiting.push(inner);
      continue;
    }
    const { $ref, discriminator } = value as { $ref?: unknown; discriminator?: unknown };
    if ($ref !== undefined) follow($ref);
    if (isObject(discriminator))
      for (const target of [discriminator.defaultMapping, ...Object.values(Object(discriminator.mapping) as object)])
        if (typeof target === "string") follow(mappingTarget(target));
    for (const key in value) {
      const inner = (value as Record<string, unknown>)[key];
      if (typeof inner === "object") waiting.push(inner);
    }
  }
  return reached;
}
