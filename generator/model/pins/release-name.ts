import type { NamesLock, Pin } from "./names-lock.js";

const groups = ["operations", "schemas"] as const;

/** Whether a pin is that of something that the description no longer has. */
export function isGone({ described }: NamesLock, group: (typeof groups)[number], key: string): boolean {
  return described[group].size > 0 && !described[group].has(key);
}

/** The names of a lock that can be let go: aliases, and the names of what is gone. */
export function releasable(lock: NamesLock): string[] {
  return groups.flatMap((group) =>
    [...lock[group]].flatMap(([key, { name, aliases }]) => (isGone(lock, group, key) ? [name, ...aliases] : aliases)),
  );
}

/** What a name stands for in a lock, by its key there; undefined where nothing is called so. */
export function holderOf(lock: NamesLock, name: string): string | undefined {
  for (const group of groups)
    for (const [key, pin] of lock[group]) if (pin.name === name || pin.aliases.includes(name)) return key;
  return undefined;
}

/** A lock without a name that can be let go. The pin of what is gone goes with its name, and leaves its aliases to nobody. */
export function releaseName(lock: NamesLock, name: string): NamesLock {
  const [operations, schemas] = groups.map((group) => {
    const pins = [...lock[group]].flatMap(([key, pin]): [string, Pin][] =>
      pin.name === name && isGone(lock, group, key)
        ? []
        : [[key, { ...pin, aliases: pin.aliases.filter((alias) => alias !== name) }]],
    );
    return new Map(pins);
  });
  return { ...lock, operations: operations!, schemas: schemas! };
}
