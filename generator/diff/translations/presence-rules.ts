import { isObject } from "../located.js";
import { quote } from "../quote.js";
import type { Rule, RuleOn } from "../wire/rule.js";

const details = ["scheme", "bearerFormat", "in", "name", "openIdConnectUrl"];

/** What one translation may lack without any client noticing, so that no other rule tells of it. */
export const presenceRules: readonly Rule[] = [
  lacking("schema-items", "schema", ["items"], (pair) => [pair.base.schema, pair.revision.schema]),
  lacking("parameter-schema", "parameter", ["schema", "content"], ({ base, revision }) => [
    base?.value,
    revision?.value,
  ]),
  lacking("header-schema", "header", ["schema", "content"], ({ base, revision }) => [base?.value, revision?.value]),
  {
    id: "security-details",
    on: "document",
    reads: details.map((keyword) => `security-scheme.${keyword}`),
    *check({ base, revision }) {
      const [before, after] = [base, revision].map(({ value }) => value.components?.securitySchemes);
      for (const [name, scheme] of Object.entries(before ?? {})) {
        const other: unknown = after?.[name];
        if (!isObject(scheme) || !isObject(other)) continue;
        for (const keyword of details) {
          const [from, to] = [scheme[keyword], other[keyword]];
          if (from === to) continue;
          yield {
            id: "security-details",
            effect: "notes",
            say: (_subject, voice) =>
              `The ${keyword} of the security scheme ${quote(name)} ${voice.went(quote(from), quote(to))}.`,
            at: ["components", "securitySchemes", name, keyword],
          };
        }
      }
    },
  },
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
