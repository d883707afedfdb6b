import { isObject } from "./located.js";

/** Whether two JSON values are the same; the order of keys does not matter. */
export function deepEqual(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((value, index) => deepEqual(value, other[index]));
  if (!isObject(one) || !isObject(other)) return false;
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => Object.hasOwn(other, key) && deepEqual(one[key], other[key]))
  );
}

/** Items by a key of theirs, in the order in which the keys came. */
export function groupBy<Key, Item>(items: Iterable<Item>, keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) addTo(groups, keyOf(item), item);
  return groups;
}

/** One item more under a key. */
export function addTo<Key, Item>(groups: Map<Key, Item[]>, key: Key, item: Item): void {
  const group = groups.get(key);
  if (group) group.push(item);
  else groups.set(key, [item]);
}

/** What only one of two lists has: first what went, then what came. */
export function* partings<T>(before: Iterable<T>, after: Iterable<T>): Iterable<readonly ["removed" | "added", T]> {
  const [from, to] = [new Set(before), new Set(after)];
  for (const item of from) if (!to.has(item)) yield ["removed", item];
  for (const item of to) if (!from.has(item)) yield ["added", item];
}

/** About how many characters a value has as JSON. An object that stands in it several times counts once. */
export function lengthOf(value: unknown): number {
  let length = 0;
  const waiting = [value];
  const seen = new Set<object>();
  for (let next = waiting.pop(); waiting.length > 0 || next !== undefined; next = waiting.pop()) {
    if (typeof next !== "object" || next === null) {
      length += typeof next === "string" ? next.length + 3 : 5;
      continue;
    }
    if (seen.has(next)) continue;
    seen.add(next);
    for (const [key, inner] of Object.entries(next)) {
      length += Array.isArray(next) ? 1 : key.length + 4;
      waiting.push(inner);
    }
  }
  return length;
}
