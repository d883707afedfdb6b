import { eachValue } from "./each-value.js";

/**
 * Removes every own `__proto__` key of a parsed document, in place, and tells where they stood as JSON pointers.
 * As data the key is harmless, but a plain assignment of it, in any stage or library, would change a prototype.
 * Costs nothing where the text cannot hold such a key.
 */
export function removeUnsafeKeys(root: unknown, text: string): string[] {
  if (!/__proto__|\\[xu]0*5f/i.test(text)) return [];
  const removed: string[] = [];
  eachValue(root, (value, pointer) => {
    if (!Object.hasOwn(value, "__proto__")) return;
    Reflect.deleteProperty(value, "__proto__");
    removed.push(`${pointer}/__proto__`);
  });
  return removed;
}
