export interface OrderedCopy<Value> {
  readonly copy: Value;
  /** Whether nothing stands at two places: then nothing stands in itself. */
  readonly isTree: boolean;
}

/**
 * A copy of a document whose maps have their keys in one order, that of the names: what is made of it is then a function of what the
 * description means. Lists keep theirs. What stands at two places is one object in the copy, too.
 */
export function orderedCopy<Value>(root: Value): OrderedCopy<Value> {
  const copies = new Map<object, object>();
  /** What is to be copied, each with its copy behind it. */
  const waiting: object[] = [];
  let isTree = true;
  const copyOf = (value: unknown): unknown => {
    if (typeof value !== "object" || value === null) return value;
    const known = copies.get(value);
    if (known !== undefined) {
      isTree = false;
      return known;
    }
    const copy = Array.isArray(value) ? [] : {};
    copies.set(value, copy);
    waiting.push(value, copy);
    return copy;
  };
  const copied = copyOf(root) as Value;
  while (waiting.length > 0) {
    const copy = waiting.pop() as Record<string, unknown>;
    const value = waiting.pop()!;
    if (Array.isArray(value)) for (const item of value) (copy as unknown as unknown[]).push(copyOf(item));
    else
      for (const key of orderedKeys(value))
        if (key !== "__proto__") copy[key] = copyOf((value as Record<string, unknown>)[key]);
  }
  return { copy: copied, isTree };
}

/**
 * The keys that lead to an object that holds itself, as a `$ref` makes one that was followed where nobody expects it; undefined where
 * there is none.
 */
export function circleIn(root: unknown): readonly string[] | undefined {
  const done = new Set<unknown>();
  const around = new Set<unknown>();
  const keys: string[] = [];
  const find = (value: unknown): boolean => {
    if (typeof value !== "object" || value === null || done.has(value)) return false;
    if (around.has(value)) return true;
    around.add(value);
    for (const [key, inner] of Object.entries(value)) {
      keys.push(key);
      if (find(inner)) return true;
      keys.pop();
    }
    around.delete(value);
    done.add(value);
    return false;
  };
  return find(root) ? keys : undefined;
}

/** By UTF-16 code units, which no locale changes; as in every object, numbers come first. */
function orderedKeys(value: object): string[] {
  const keys = Object.keys(value);
  for (let index = 1; index < keys.length; index++) if (keys[index - 1]! > keys[index]!) return keys.sort();
  return keys;
}
