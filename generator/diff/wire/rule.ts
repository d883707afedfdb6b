import type { Finding, Effect } from "./finding.js";
import type { Pairs, SchemaPair, SchemaSide } from "./pair.js";
import { deepEqual } from "../values.js";
import { quote } from "../voice.js";
import { isSilent } from "./schema-names.js";

/** One rule: looks at every pair of a kind, once, and says what has changed between its sides. */
export interface RuleOn<Kind extends keyof Pairs> {
  /** Names the rule and its tests. */
  readonly id: string;
  /** The kind of pair that it looks at. */
  readonly on: Kind;
  /** The keywords that it looks at, each with its object: "schema.minLength". */
  readonly reads: readonly string[];
  check(pair: Pairs[Kind]): Iterable<Finding>;
}

/** A rule on any kind of pair. */
export type Rule = { [Kind in keyof Pairs]: RuleOn<Kind> }[keyof Pairs];

/** Asks rules about a pair: what every rule on its kind finds, in the order of the rules. */
export type RunRules = <Kind extends keyof Pairs>(kind: Kind, pair: Pairs[Kind]) => Finding[];

/** Makes rules ready to be asked. */
export function ruleRunner(rules: readonly Rule[]): RunRules {
  const kinds = [...new Set(rules.map((rule) => rule.on))];
  const byKind = Object.fromEntries(
    kinds.map((kind) => [kind, rules.filter((rule) => rule.on === kind)]),
  ) as unknown as { [Kind in keyof Pairs]?: RuleOn<Kind>[] };
  return (kind, pair) => (byKind[kind] ?? []).flatMap((rule) => [...rule.check(pair)]);
}

/** A keyword of a schema that says something else than it did. */
export interface KeywordChange {
  readonly pair: SchemaPair;
  readonly keyword: string;
  readonly before: unknown;
  readonly after: unknown;
  /** Whether the keyword came, went, or stayed with another value. */
  readonly action: "added" | "removed" | "changed";
}

/** What a keyword says; undefined where it says nothing. */
export type Read = (side: SchemaSide, keyword: string, pair: SchemaPair) => unknown;

/** A rule on keywords of schemas, each by itself. What it does not say of a change follows from the keyword. */
export function keywordRule(
  id: string,
  keywords: readonly string[],
  judge: (change: KeywordChange) => (Pick<Finding, "id" | "effect"> & Partial<Finding>) | undefined,
  read: Read = ({ schema }, keyword) => schema[keyword],
): RuleOn<"schema"> {
  return {
    id,
    on: "schema",
    reads: keywords.map((keyword) => (keyword.includes(".") ? keyword : `schema.${keyword}`)),
    *check(pair) {
      for (const keyword of keywords) {
        const [before, after] = [read(pair.base, keyword, pair), read(pair.revision, keyword, pair)];
        if (before === after || deepEqual(before, after)) continue;
        const action = before === undefined ? "added" : after === undefined ? "removed" : "changed";
        const found = judge({ pair, keyword, before, after, action });
        if (found !== undefined)
          yield {
            say: (subject, voice) => `The ${keyword} of ${subject} ${voice.went(quote(before), quote(after))}.`,
            at: [keyword],
            ...found,
          };
      }
    },
  };
}

/** What a keyword that forbids something does to the values that are valid, where it came, went or changed. */
export const forbidding = { added: "narrows", removed: "widens", changed: "changes" } as const;

/** An effect, unless nobody sends what the schema describes. */
export function unlessSilent(pair: SchemaPair, effect: Effect): Effect {
  return isSilent(pair) ? "notes" : effect;
}
