import type { Spot } from "../document/place.js";
import { eachValue } from "./parsed-value.js";

/** A key that is looked for, in what holds it. */
export interface FoundKey {
  readonly key: string;
  readonly holder: Record<string, unknown>;
  /** Of the holder. */
  readonly spot: Spot;
}

/** What is looked for in every text, by several: a visit of all values for each would take longer than to parse them. */
export interface KnownKeys {
  readonly references: readonly FoundKey[];
  readonly anchors: readonly FoundKey[];
  readonly ids: readonly FoundKey[];
  readonly externalValues: readonly FoundKey[];
  readonly compositions: readonly FoundKey[];
  readonly descriptions: readonly FoundKey[];
  /** Whether nothing stands at two places. */
  readonly isTree: boolean;
}

type Group = Exclude<keyof KnownKeys, "isTree">;

const groups = {
  references: ["$ref"],
  anchors: ["$anchor", "$dynamicAnchor"],
  ids: ["$id"],
  externalValues: ["externalValue"],
  compositions: ["oneOf", "anyOf", "allOf"],
  descriptions: ["description"],
} as const satisfies Record<Group, readonly string[]>;

const known = new WeakMap<object, KnownKeys>();

/** The keys of a parsed text, in the order in which they stand; looked for once, until they are forgotten. */
export function keysOf(parsed: unknown): KnownKeys {
  const before = known.get(parsed as object);
  if (before !== undefined) return before;
  const found = findKeys(parsed);
  if (typeof parsed === "object" && parsed !== null) known.set(parsed, found);
  return found;
}

/** Says of a parsed text that it may have got or lost some of them. */
export function forgetKeys(parsed: unknown): void {
  known.delete(parsed as object);
}

function findKeys(parsed: unknown): KnownKeys {
  const entries = Object.keys(groups).map((group) => [group, [] as FoundKey[]] as const);
  const found = Object.fromEntries(entries) as Record<Group, FoundKey[]>;
  const lists = new Map<string, FoundKey[]>();
  for (const [group, list] of entries) for (const key of groups[group as Group]) lists.set(key, list);
  const isTree = eachValue(parsed, (value, spot) => {
    if (Array.isArray(value)) return;
    const holder = value as Record<string, unknown>;
    for (const key in holder) lists.get(key)?.push({ key, holder, spot });
  });
  return { ...found, isTree };
}
