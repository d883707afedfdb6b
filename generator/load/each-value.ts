import { childPointer } from "../document/pointer.js";

/** Visits every object and list of a JSON value, however deep: each once, the outer before the inner, in their order. */
export function eachValue(root: unknown, visit: (value: object, pointer: string) => void): void {
  const seen = new Set<object>();
  const waiting = [{ value: root, pointer: "#" }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { value, pointer } = next;
    if (typeof value !== "object" || value === null || seen.has(value)) continue;
    seen.add(value);
    visit(value, pointer);
    for (const [key, child] of Object.entries(value).reverse())
      if (typeof child === "object") waiting.push({ value: child, pointer: childPointer(pointer, key) });
  }
}
