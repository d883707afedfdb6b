import type { OpenApi } from "../../document/types.js";
import { contentHash } from "./content-hash.js";
import { matchPins, type Present } from "./match-pins.js";
import { emptyLock, type NamesLock, type Pin } from "./names-lock.js";
import { wantedNames, type NameRules, type UnusedRule, type WantedName } from "./wanted-names.js";

/** What has a say in names besides a description. */
export interface NameSettings {
  readonly lock?: NamesLock;
  readonly rules?: NameRules;
  /** Whether the lock is of a later time than the document: what is an alias there was none then. */
  readonly isLater?: boolean;
}

/** What something is to be called. */
export interface SettledName extends WantedName {
  /** Names that it is exported by besides, as deprecated. */
  readonly aliases: readonly string[];
  /** Whether the name is in the lock, or was the last time: it comes before those that are new. */
  readonly isPinned: boolean;
  /** Why it is not what it would be called if nothing were pinned. */
  readonly because?: string;
}

/** What everything of a document is to be called, by the keys of a names lock, in the order of the document. */
export interface SettledNames {
  readonly operations: ReadonlyMap<string, SettledName>;
  readonly schemas: ReadonlyMap<string, SettledName>;
  /** Pins of what the document does not have: nothing else is called so. */
  readonly gone: Pick<NamesLock, "operations" | "schemas">;
  /** What a lock is to remember of the description: asked for by those alone who write one, since it takes a hash of each schema. */
  readonly described: () => NamesLock["described"];
  readonly unused: readonly UnusedRule[];
  /** Entries of `names:` that give something the name of another. */
  readonly clashes: readonly NameClash[];
}

export interface NameClash {
  /** The keys that lead to it below `names`. */
  readonly keys: readonly string[];
  readonly name: string;
  /** What has the name, by its key in a names lock. */
  readonly other: string;
}

/**
 * Settles what everything is called. What is pinned keeps its name, unless the description, or redocly.yaml, gives it another: then
 * that is its name, and the one that it had an alias.
 * @param whole which keys the description has, where `document` is a part of it
 */
export function settleNames(
  document: OpenApi,
  { lock = emptyLock, rules, isLater = false, whole }: NameSettings & { readonly whole?: Present } = {},
): SettledNames {
  const wanted = wantedNames(document, rules, whole?.made);
  const keys = matchPins(document, wanted, lock, whole);
  const taken = namesIn(lock);
  const operations = new Map(
    [...wanted.operations].map(([key, want]): [string, SettledName] => {
      const pinKey = keys.operations.get(key);
      const before = pinKey === undefined ? undefined : lock.described.operations.get(pinKey);
      const isRenamed = want.from !== "made" && before !== undefined && before !== want.name;
      return [key, settle(want, pinKey === undefined ? undefined : lock.operations.get(pinKey), isRenamed, taken)];
    }),
  );
  const schemas = new Map(
    [...wanted.schemas].map(([key, want]): [string, SettledName] => {
      const pinKey = keys.schemas.get(key);
      const isRenamed = pinKey !== undefined && pinKey !== key;
      return [key, settle(want, pinKey === undefined ? undefined : lock.schemas.get(pinKey), isRenamed, taken)];
    }),
  );
  const gone = {
    operations: without(lock.operations, keys.operations.values()),
    schemas: without(lock.schemas, keys.schemas.values()),
  };
  const all = [...operations, ...schemas];
  const names = new Set(all.flatMap(([, { name, isPinned, from }]) => (isPinned || from === "table" ? [name] : [])));
  // A name of one is no alias of another; but what is new takes none that something had before.
  const isAlias = (name: string) => !isLater && !names.has(name);
  const declared = document.components?.schemas ?? {};
  return {
    operations: withAliases(operations, isAlias),
    schemas: withAliases(schemas, isAlias),
    gone,
    described: () => ({
      operations: new Map([...wanted.operations].map(([key, { name }]) => [key, name])),
      schemas: new Map([...wanted.schemas.keys()].map((key) => [key, contentHash(declared[key])])),
    }),
    unused: wanted.unused,
    clashes: clashesIn(all, [...gone.operations, ...gone.schemas]),
  };
}

/** Names that a table gives, and that are those of others, too. */
function clashesIn(
  all: readonly (readonly [string, SettledName])[],
  gone: readonly (readonly [string, Pin])[],
): NameClash[] {
  const owners = new Map<string, string[]>();
  for (const [key, { name }] of [...all, ...gone]) {
    const keys = owners.get(name);
    if (keys) keys.push(key);
    else owners.set(name, [key]);
  }
  return all.flatMap(([key, { name, entry }]) => {
    const other = entry && owners.get(name)!.find((each) => each !== key);
    return other === undefined ? [] : [{ keys: entry!, name, other }];
  });
}

function settle(want: WantedName, pin: Pin | undefined, isRenamed: boolean, taken: Map<string, Pin>): SettledName {
  if (pin === undefined) return { ...want, aliases: [], isPinned: false };
  if (want.name === pin.name) return { ...want, aliases: pin.aliases, isPinned: true };
  const holder = taken.get(want.name);
  const isFree = holder === undefined || holder === pin;
  if (want.from === "table" || (isRenamed && isFree)) {
    taken.set(want.name, pin);
    const aliases = [pin.name, ...pin.aliases].filter((alias) => alias !== want.name);
    const because = `it was \`${pin.name}\` before, which stays as a deprecated alias`;
    return { ...want, aliases, isPinned: true, because };
  }
  const because = isRenamed
    ? `\`${want.name}\` is another's name in names.lock.yaml`
    : `names.lock.yaml pins it; else it would be \`${want.name}\``;
  return { ...want, name: pin.name, aliases: pin.aliases, isPinned: true, because };
}

function namesIn({ operations, schemas }: NamesLock): Map<string, Pin> {
  const pins = [...operations.values(), ...schemas.values()];
  return new Map(pins.flatMap((pin) => [pin.name, ...pin.aliases].map((name): [string, Pin] => [name, pin])));
}

/** Names with those aliases alone that stay. */
function withAliases(settled: ReadonlyMap<string, SettledName>, isAlias: (name: string) => boolean) {
  return new Map(
    [...settled].map(([key, each]): [string, SettledName] => [key, { ...each, aliases: each.aliases.filter(isAlias) }]),
  );
}

function without(pins: ReadonlyMap<string, Pin>, keys: Iterable<string>): Map<string, Pin> {
  const used = new Set(keys);
  return new Map([...pins].filter(([key]) => !used.has(key)));
}
