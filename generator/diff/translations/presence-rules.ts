import { isObject } from "../located.js";
import type { Rule, RuleOn } from "../wire/rule.js";

/** What one translation may lack without any client noticing, so that no other rule tells of it. */
export const presenceRules: readonly Rule[] = [
  lacking("schema-items", "schema", ["items"], (pair) => [pair.base.schema, pair.revision.schema]),
  lacking("parameter-schema", "parameter", ["schema", "content"], ({ base, revision }) => [
    base?.value,
    revision?.value,
  ]),
  lacking("header-schema", "header", ["schema", "content"], ({ base, revision }) => [base?.value, revision?.value]),
];

function lacking<K extends "schema" | "parameter" | "header">(
  id: string,
  on: K,
  keywords: readonly string[],
  piecesOf: (pair: Parameters<RuleOn<K>["check"]>[0]) => readonly [unknown, unknown],
): Rule {
  const rule: RuleOn<K> = {
    id,
    on,
    reads: keywords.map((keyword) => `${on}.${keyword}`),
    *check(pair) {
      const [before, after] = piecesOf(pair);
      if (!isObject(before) || !isObject(after)) return;
      for (const keyword of keywords) {
        if ((before[keyword] === undefined) === (after[keyword] === undefined)) continue;
        const action = before[keyword] === undefined ? "added" : "removed";
        yield {
          id,
          effect: "notes",
          say: (subject, voice) => `The ${keyword} ${voice.wasOf(action, subject)}.`,
          at: [keyword],
        };
      }
    },
  };
  return rule as Rule;
}
