import type { Rule } from "../wire/rule.js";
import { componentSchemas } from "../wire/rules/component-schemas.js";
import { rules } from "../wire/rules/index.js";
import { operationId, operationTags } from "../wire/rules/operation-parts.js";
import { exampleRules } from "./example-rules.js";
import { textRules } from "./text-rules.js";

/** Rules that look at names, which are words. */
const left: ReadonlySet<Rule> = new Set<Rule>([operationId, operationTags, componentSchemas]);

/**
 * The rules for two translations of one description: all that look at structure, each with one id for whatever it finds,
 * since neither side is the older one, and those for examples and for texts that only one translation has.
 */
export const translationRules: readonly Rule[] = [
  ...rules.filter((rule) => !left.has(rule)).map(structural),
  ...exampleRules,
  ...textRules,
];

function structural({ id, on, reads, check }: Rule): Rule {
  return {
    id,
    on,
    reads,
    *check(pair: never) {
      for (const finding of check(pair)) if (finding.effect !== "words") yield { ...finding, id };
    },
  };
}
