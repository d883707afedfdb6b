import type { Rule } from "../wire/rule.js";
import { rules } from "../wire/rules/index.js";
import { exampleRules } from "./example-rules.js";
import { presenceRules } from "./presence-rules.js";
import { textRules } from "./text-rules.js";

/** Rules that look at names, which are words, and at what extensions say. */
const left = new Set(["operation-id", "operation-tags", "component-schemas", "document-words", "schema-words"]);

/**
 * The rules for two translations of one description: all that look at structure, each with one id for whatever it finds,
 * since neither side is the older one, and those for examples and for texts that only one translation has.
 */
export const translationRules: readonly Rule[] = [
  ...rules.filter(({ id }) => !left.has(id)).map(structural),
  ...exampleRules,
  ...textRules,
  ...presenceRules,
];

function structural({ id, on, check }: Rule): Rule {
  return {
    id,
    on,
    *check(pair: never) {
      for (const finding of check(pair)) if (finding.effect !== "words") yield { ...finding, id };
    },
  };
}
