import type { Pin, NamesLock } from "../model/pins/names-lock.js";
import type { Adopted } from "./match-found.js";

/** A name that was adopted, or could not be. */
export interface AdoptedPin {
  readonly key: string;
  readonly name: string;
}

/** A lock with the names that code has, and which of them could be taken. */
export interface WithAdopted {
  readonly lock: NamesLock;
  readonly taken: { readonly operations: number; readonly schemas: number };
  /** Those that the lock has otherwise, by what it has. */
  readonly differing: readonly (AdoptedPin & { readonly pinned: string })[];
  /** Names that the lock gives to something else. */
  readonly clashing: readonly (AdoptedPin & { readonly other: string })[];
}

/**
 * Pins what code calls everything. A pin that is there already stays, unless `force` replaces it; a name that is pinned to something
 * else stays there.
 * @param now what the description says: it is no renaming of what code has
 */
export function adoptNames(
  lock: NamesLock,
  adopted: Adopted,
  now: NamesLock["described"],
  force: boolean,
): WithAdopted {
  const [differing, clashing]: [WithAdopted["differing"][number][], WithAdopted["clashing"][number][]] = [[], []];
  const pinned = { operations: new Map(lock.operations), schemas: new Map(lock.schemas) };
  const described = {
    operations: new Map(lock.described.operations),
    schemas: new Map(lock.described.schemas),
  };
  const owners = ownersIn(lock);
  const found = {
    operations: adopted.calls.map(({ key, name }) => ({ key, name })),
    schemas: [...adopted.schemas].map(([key, name]) => ({ key, name })),
  };
  // Names of pins that are replaced become free before any is taken.
  if (force)
    for (const group of ["operations", "schemas"] as const)
      for (const { key, name } of found[group]) {
        const pin = pinned[group].get(key);
        if (pin !== undefined && pin.name !== name) owners.delete(pin.name);
      }
  const take = (group: "operations" | "schemas", { key, name }: AdoptedPin): number => {
    const pin = pinned[group].get(key);
    if (pin !== undefined && pin.name !== name && !force) return differing.push({ key, name, pinned: pin.name }) && 0;
    const other = owners.get(name);
    if (other !== undefined && other !== key) return clashing.push({ key, name, other }) && 0;
    const next: Pin = { name, aliases: (pin?.aliases ?? []).filter((alias) => alias !== name) };
    pinned[group].set(key, next);
    owners.set(name, key);
    described[group].set(key, now[group].get(key)!);
    return 1;
  };
  const count = (group: "operations" | "schemas") => found[group].reduce((sum, each) => sum + take(group, each), 0);
  const taken = { operations: count("operations"), schemas: count("schemas") };
  return { lock: { ...pinned, described }, taken, differing, clashing };
}

function ownersIn({ operations, schemas }: NamesLock): Map<string, string> {
  const pins = [...operations, ...schemas];
  return new Map(
    pins.flatMap(([key, { name, aliases }]) => [name, ...aliases].map((each): [string, string] => [each, key])),
  );
}
