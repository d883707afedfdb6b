import { basesIn } from "../../document/heirs.js";
import { isObject, lookUp, pointer } from "../../document/pointer.js";
import type { OpenApi } from "../../document/types.js";
import { plural } from "../../plural.js";

/**
 * How far the compiler goes, in things that can be counted, so that an answer is the same on every machine. What lies behind these
 * is told as not proven, never as compatible.
 */
export const limits = {
  /** Members of one union, those of unions among them too, or heirs of one base: with more, to make the packages and to read their types takes too much by itself. */
  widest: 500,
  /** Members of one union that are told apart: each costs a look at all the others. The rest are read by their names. */
  members: 100,
  /** Statements about one package, for each million characters that its description has as JSON, and no fewer than for one. */
  uses: 6_000,
  /** Statements that are compiled together: what a compiler knows of one such program is forgotten before the next. */
  usesAtOnce: 2_000,
  /** Exports that are gone, of which each is compiled by itself: of the others it is known that there is no such name. */
  missingNames: 200,
} as const;

/** What was left out, and whether there is still time. */
export interface Meter {
  /** Statements that may be made about one package. */
  readonly uses: number;
  /** Remembers that something is not proven, and why. */
  readonly cut: (reason: Reason) => void;
  /** Whether the time is over that the whole comparison may take; remembers that. */
  readonly isOver: () => boolean;
  /** Why something is not proven, each reason once; none where all is. */
  readonly reasons: () => readonly string[];
}

type Reason = keyof typeof sentences;

/** Why a package of a description is not even made; none where it is. */
export function hindrances(document: OpenApi): readonly string[] {
  const heirsOf = basesIn(document);
  const bases = Object.keys(document.components?.schemas ?? {}).map((name) => pointer("components", "schemas", name));
  const isWide = (value: unknown) => Array.isArray(value) && value.length > limits.widest;
  const unions = new Map<string, unknown>();
  const target = (ref: string): unknown => {
    if (!unions.has(ref)) unions.set(ref, lookUp(document, ref));
    return unions.get(ref);
  };
  const isOfMany = bases.some((base) => isWide(heirsOf(base)?.heirs));
  const seen = new Set<unknown>([document]);
  for (const value of seen) {
    if (typeof value !== "object" || value === null) continue;
    const { oneOf, anyOf } = value as Record<string, unknown>;
    // Values are no members: a list of these is one type.
    const isWideUnion = [oneOf, anyOf].some((list) => isWide(list) && (list as unknown[]).some(isNoValue));
    if (isOfMany || isWideUnion || isWideWithin([oneOf, anyOf], target))
      return [`a union has more than ${plural(limits.widest, "member")}`];
    for (const inner of Object.values(value)) if (typeof inner === "object") seen.add(inner);
  }
  return [];
}

/** Whether more schemas than a union may have are its members, or those of the unions that these are. */
function isWideWithin(lists: readonly unknown[], target: (ref: string) => unknown): boolean {
  const members = new Set<unknown>(lists.filter(Array.isArray).flat());
  let count = 0;
  for (const member of members) {
    if (!isObject(member)) continue;
    const { $ref, oneOf, anyOf } = member;
    if (typeof $ref === "string") {
      members.add(target($ref));
      continue;
    }
    const inner = [oneOf, anyOf].filter(Array.isArray).flat();
    for (const each of inner) members.add(each);
    if (inner.length === 0 && !isNoValue(member)) continue;
    if (++count > limits.widest) return true;
  }
  return false;
}

function isNoValue(schema: unknown): boolean {
  return !isObject(schema) || !("const" in schema || "enum" in schema);
}

const sentences = {
  members: () => `a union has more than ${plural(limits.members, "member")}`,
  uses: ({ uses }: Pick<Meter, "uses">) => `more than ${plural(uses, "statement")} would show what has changed`,
  depth: () => "objects lie too deep within one another",
  time: () => "the compiler would take too long",
} as const;

export interface MeterOptions {
  /** Millions of characters that the longer description has as JSON. */
  readonly millions?: number;
  /** The last resort, where nothing that was counted has kept the compiler from taking too long. */
  readonly isOver?: () => boolean;
}

export function createMeter({ millions = 1, isOver = () => false }: MeterOptions = {}): Meter {
  const found = new Set<Reason>();
  const uses = Math.round(limits.uses * Math.max(1, millions));
  return {
    uses,
    cut: (reason) => void found.add(reason),
    isOver() {
      if (!found.has("time") && isOver()) found.add("time");
      return found.has("time");
    },
    reasons: () => [...found].map((reason) => sentences[reason]({ uses })),
  };
}
