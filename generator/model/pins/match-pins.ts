import { likeness } from "../../document/likeness.js";
import type { OpenApi } from "../../document/types.js";
import { contentHash, exact, isRelatedContent, saysLittle } from "./content-hash.js";
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
 * parameters alone, or else by its name; a schema under another key by its content, or by most of both.
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

/** Most pairs of names that are compared, where contents differ. */
const mostPairs = 1_000_000;

function matchSchemas(document: OpenApi, wanted: WantedNames, lock: NamesLock, present: Keys): Map<string, string> {
  const keys = [...wanted.schemas.keys()];
  const found = new Map(keys.filter((key) => lock.schemas.has(key)).map((key) => [key, key]));
  const goneByHash = new Map<string, string[]>();
  const gone = new Map<string, string>();
  for (const key of lock.schemas.keys()) {
    const hash = lock.described.schemas.get(key);
    if (hash === undefined || present.has(key)) continue;
    gone.set(key, hash);
    const alike = goneByHash.get(exact(hash));
    if (alike) alike.push(key);
    else goneByHash.set(exact(hash), [key]);
  }
  if (gone.size === 0) return found;
  const fresh = keys.filter((key) => !found.has(key));
  const hashes = new Map(fresh.map((key) => [key, contentHash(document.components!.schemas![key])]));
  const take = (pairs: readonly Pair[]): void => {
    for (const { key, pin } of [...pairs].sort((a, b) => b.like - a.like))
      if (!found.has(key) && gone.delete(pin)) found.set(key, pin);
  };
  take(
    fresh.flatMap((key) => {
      const least = saysLittle(document.components!.schemas![key]) ? 0.5 : 0;
      const alike = (goneByHash.get(exact(hashes.get(key)!)) ?? []).slice(0, most);
      return pairsOf(key, alike).filter(({ like }) => like >= least);
    }),
  );
  // What lost a beginning or an end of its name, or got one, may have been edited at once.
  const left = fresh.filter((key) => !found.has(key));
  if (left.length * gone.size > mostPairs) return found;
  take(
    left.flatMap((key) =>
      pairsOf(key, [...gone.keys()])
        .filter(({ pin, like }) => like === 1 && isRelatedContent(gone.get(pin)!, hashes.get(key)!))
        .map((pair) => ({ ...pair, like: -Math.abs(key.length - pair.pin.length) })),
    ),
  );
  return found;
}

/** A schema, the pin that may be its own, and how alike their names are. */
interface Pair {
  readonly key: string;
  readonly pin: string;
  readonly like: number;
}

function pairsOf(key: string, pins: readonly string[]): Pair[] {
  return pins.map((pin) => ({ key, pin, like: likeness(key, pin) }));
}
