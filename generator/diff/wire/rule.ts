import type { Finding } from "./finding.js";
import type { Pairs } from "./pair.js";

/** One rule: looks at every pair of a kind, once, and says what has changed between its sides. */
export interface RuleOn<Kind extends keyof Pairs> {
  /** Names the rule, its file and its tests. */
  readonly id: string;
  /** The kind of pair that it looks at. */
  readonly on: Kind;
  /** The keywords that it looks at, each with its object: "schema.minLength". */
  readonly reads: readonly string[];
  check(pair: Pairs[Kind]): Iterable<Finding>;
}

/** A rule on any kind of pair. */
export type Rule = { [Kind in keyof Pairs]: RuleOn<Kind> }[keyof Pairs];
