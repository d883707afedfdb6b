import { pointerOf, type Spot } from "../document/place.js";

/**
 * Visits every object and list of a JSON value, however deep: each once, the outer before the inner, in their order.
 * @returns whether none stands at two places
 */
export function eachValue(root: unknown, visit: (value: object, spot: Spot) => void): boolean {
  let isTree = true;
  const seen = new Set<object>();
  const waiting: Held[] = [];
  const add = (value: unknown, outer: Spot | undefined, key: string) => {
    if (typeof value === "object" && value !== null)
      waiting.push({ value, outer, key, name: undefined, pointer: undefined });
  };
  add(root, undefined, "#");
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { value } = next;
    const before = seen.size;
    if (seen.add(value).size === before) {
      isTree = false;
      continue;
    }
    visit(value, next);
    // The last that is put there is the first that is taken.
    if (Array.isArray(value))
      for (let index = value.length - 1; index >= 0; index--) add(value[index], next, String(index));
    else {
      const keys = Object.keys(value);
      for (let index = keys.length - 1; index >= 0; index--)
        add((value as Record<string, unknown>)[keys[index]!], next, keys[index]!);
    }
  }
  return isTree;
}

interface Held extends Spot {
  readonly value: object;
}

/** Most characters of a key that holds something: they stand in the pointer of every place below it. */
export const longestKey = 5_000;

/** The keys that lead to a key that is longer and holds an object or a list, itself the last; undefined where there is none. */
export function longKey(root: unknown): string[] | undefined {
  let found: Spot | undefined;
  eachValue(root, (_value, spot) => {
    if (found === undefined && spot.key.length > longestKey) found = spot;
  });
  const keys: string[] = [];
  for (let spot = found; spot?.outer !== undefined; spot = spot.outer) keys.unshift(spot.key);
  return found && keys;
}

/** The same value as JSON would write it: the bytes and sets of YAML's tags become Base64 and the keys of a map. */
export function plainValues(root: unknown): unknown {
  const whole = { root };
  eachValue(whole, (value) => {
    const holder = value as Record<string, unknown>;
    for (const key of Object.keys(holder)) {
      const held = holder[key];
      if (held instanceof Uint8Array) holder[key] = Buffer.from(held).toString("base64");
      else if (held instanceof Set) holder[key] = Object.fromEntries([...held].map((name) => [String(name), null]));
    }
  });
  return whole.root;
}

/**
 * Removes every own `__proto__` key of a parsed document, in place, and tells where they stood as JSON pointers.
 * As data the key is harmless, but a plain assignment of it, in any stage or library, would change a prototype.
 * Costs nothing where the text cannot hold such a key.
 */
export function removeUnsafeKeys(root: unknown, text: string): string[] {
  if (!/__proto__|\\[xu]0*5f/i.test(text)) return [];
  const removed: string[] = [];
  eachValue(root, (value, spot) => {
    if (!Object.hasOwn(value, "__proto__")) return;
    Reflect.deleteProperty(value, "__proto__");
    removed.push(pointerOf(spot, "__proto__"));
  });
  return removed;
}

/** Most values that a YAML document may stand for once its aliases are written out. */
const mostValues = 5_000_000;

/**
 * What is wrong with the aliases of a parsed YAML document: one that contains itself, or so many within one another
 * that whoever walks the document would never finish. Undefined where they do no harm; costs one visit of each object.
 */
export function aliasFault(root: unknown): string | undefined {
  const sizes = new Map<object, number>();
  const entered = 0;

  function size(value: unknown): number {
    if (typeof value !== "object" || value === null) return 1;
    const known = sizes.get(value);
    if (known === entered) return Infinity;
    if (known !== undefined) return known;
    sizes.set(value, entered);
    let sum = 1;
    for (const child of Object.values(value)) sum += size(child);
    sizes.set(value, sum);
    return sum;
  }

  const total = size(root);
  if (total === Infinity) return "An alias (*) stands inside the value that it names";
  return total > mostValues ? "The aliases (*) stand for more than 5,000,000 values" : undefined;
}
