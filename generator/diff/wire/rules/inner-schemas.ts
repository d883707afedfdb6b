import type { RuleOn } from "../rule.js";
import { isSilent, schemaId } from "../schema-id.js";

/** Keywords that hold one schema and forbid something: `contains`, `if`, `not`, … that come and go. */
export const innerSchemas: RuleOn<"schema"> = {
  id: "inner-schemas",
  on: "schema",
  *check(pair) {
    for (const [keyword, name] of Object.entries(keywords)) {
      const [before, after] = [forbids(pair.base.schema[keyword]), forbids(pair.revision.schema[keyword])];
      if (before === after) continue;
      yield {
        id: schemaId(pair, name, after ? "added" : "removed"),
        effect: isSilent(pair) ? "notes" : after ? "narrows" : "widens",
        say: (subject, voice) => `${keyword} ${voice.wasOf(after ? "added" : "removed", subject)}.`,
        at: [keyword],
      };
    }
  },
};

const keywords: Readonly<Record<string, string>> = {
  contains: "contains",
  propertyNames: "property-names",
  unevaluatedItems: "unevaluated-items",
  unevaluatedProperties: "unevaluated-properties",
  if: "if",
  then: "then",
  else: "else",
  not: "not",
  contentSchema: "content-schema",
};

/** Whether a keyword is there at all; `true` says as much as nothing. */
function forbids(value: unknown): boolean {
  return value !== undefined && value !== true;
}
