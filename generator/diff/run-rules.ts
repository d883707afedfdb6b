import type { Finding } from "./finding.js";
import type { Pairs } from "./pair.js";
import type { RuleOn } from "./rule.js";
import { rules } from "./rules/index.js";

/** What every rule on a kind of pair finds, in the order of the rules. */
export function runRules<Kind extends keyof Pairs>(kind: Kind, pair: Pairs[Kind]): Finding[] {
  return rulesOn(kind).flatMap((rule) => [...rule.check(pair)]);
}

function rulesOn<Kind extends keyof Pairs>(kind: Kind): readonly RuleOn<Kind>[] {
  return byKind[kind] as readonly RuleOn<Kind>[];
}

const kinds = [...new Set(rules.map((rule) => rule.on))];
const byKind = Object.fromEntries(kinds.map((kind) => [kind, rules.filter((rule) => rule.on === kind)])) as unknown as {
  [Kind in keyof Pairs]: RuleOn<Kind>[];
};
