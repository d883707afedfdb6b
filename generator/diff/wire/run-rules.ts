import type { Finding } from "./finding.js";
import type { Pairs } from "./pair.js";
import type { Rule, RuleOn } from "./rule.js";

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
