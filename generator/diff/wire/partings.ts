/** What only one of two lists has: first what went, then what came. */
export function* partings<T>(before: Iterable<T>, after: Iterable<T>): Iterable<readonly ["removed" | "added", T]> {
  const [from, to] = [new Set(before), new Set(after)];
  for (const item of from) if (!to.has(item)) yield ["removed", item];
  for (const item of to) if (!from.has(item)) yield ["added", item];
}

/** The keys of an object; none of what is no object. */
export function keysOf(value: unknown): string[] {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? Object.keys(value) : [];
}
