import { likeness } from "../../document/likeness.js";
import type { OpenApi } from "../../document/types.js";
import { contentHash, saysLittle } from "./content-hash.js";
import type { NamesLock } from "./names-lock.js";
import type { WantedNames } from "./wanted-names.js";

/** Which keys are in the description, where only a part of it is at hand. */
export interface Present {
  readonly operations: ReadonlySet<string>;
  readonly schemas: ReadonlySet<string>;
  /** Operations whose ids were made. */
  readonly made: ReadonlySet<string>;
}

/** The keys of a lock that things of the description are pinned under, by their own. What moved is under another one. */
export interface PinKeys {
  readonly operations: ReadonlyMap<string, string>;
  readonly schemas: ReadonlyMap<string, string>;
}

/**
 * Finds the pin of everything. An operation that is under another path or method is known by a path that differs in the names of
 * parameters alone, or else by its name; a schema under another key by its content.
 */
export function matchPins(document: OpenApi, wanted: WantedNames, lock: NamesLock, whole?: Present): PinKeys {
  return {
    operations: matchOperations(wanted, lock, whole?.operations ?? wanted.operations),
    schemas: matchSchemas(document, wanted, lock, whole?.schemas ?? wanted.schemas),
  };
}

interface Keys {
  has(key: string): boolean;
}

function matchOperations({ operations }: WantedNames, lock: NamesLock, present: Keys): Map<string, string> {
  const found = new Map([...operations.keys()].filter((key) => lock.operations.has(key)).map((key) => [key, key]));
  const gone = [...lock.operations.keys()].filter((key) => !present.has(key));
  if (gone.length === 0) return found;
  const byPath = new Map(gone.map((key) => [blank(key), key]));
  const { described } = lock;
  const byName = new Map(gone.map((key) => [described.operations.get(key) ?? lock.operations.get(key)!.name, key]));
  const isTaken = new Set<string>();
  const take = (key: string, pin: string | undefined): void => {
    if (pin === undefined || found.has(key) || isTaken.has(pin)) return;
    found.set(key, pin);
    isTaken.add(pin);
  };
  for (const key of operations.keys()) take(key, byPath.get(blank(key)));
  for (const [key, { name, from }] of operations) if (from !== "made") take(key, byName.get(name));
  return found;
}

/** A path without the names of its parameters. */
function blank(key: string): string {
  return key.replace(/\{[^}]*\}/g, "{}");
}

/** Most schemas of one content that are looked at for each that is new. */
const most = 100;

function matchSchemas(document: OpenApi, wanted: WantedNames, lock: NamesLock, present: Keys): Map<string, string> {
  const keys = [...wanted.schemas.keys()];
  const found = new Map(keys.filter((key) => lock.schemas.has(key)).map((key) => [key, key]));
  const goneByHash = new Map<string, string[]>();
  for (const key of lock.schemas.keys()) {
    const hash = lock.described.schemas.get(key);
    if (hash === undefined || present.has(key)) continue;
    const alike = goneByHash.get(hash);
    if (alike) alike.push(key);
    else goneByHash.set(hash, [key]);
  }
  if (goneByHash.size === 0) return found;
  const pairs = keys
    .filter((key) => !found.has(key))
    .flatMap((key) => {
      const schema = document.components!.schemas![key];
      const gone = goneByHash.get(contentHash(schema)) ?? [];
      const least = saysLittle(schema) ? 0.5 : 0;
      const alike = gone.slice(0, most).map((pin) => ({ key, pin, like: likeness(key, pin) }));
      return alike.filter(({ like }) => like >= least);
    });
  const isTaken = new Set<string>();
  for (const { key, pin } of pairs.sort((a, b) => b.like - a.like)) {
    if (found.has(key) || isTaken.has(pin)) continue;
    found.set(key, pin);
    isTaken.add(pin);
  }
  return found;
}
