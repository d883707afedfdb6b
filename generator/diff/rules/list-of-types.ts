import { quote } from "../quote.js";
import type { RuleOn } from "../rule.js";
import { isSilent, schemaId } from "../schema-id.js";

/** Alternatives that are nothing but types: `oneOf: [{ type: string }, { type: integer }]`. */
export const listOfTypes: RuleOn<"schema"> = {
  id: "list-of-types",
  on: "schema",
  *check(pair) {
    if (pair.types === undefined) return;
    const { added, removed } = pair.types;
    const effect = (loud: "narrows" | "widens") => (isSilent(pair) ? "notes" : loud);
    if (removed.length > 0)
      yield {
        id: schemaId(pair, "list-of-types", "narrowed"),
        effect: effect("narrows"),
        say: (subject) => `The types of ${subject} lost ${removed.map(quote).join(", ")}.`,
        at: ["type"],
      };
    if (added.length > 0)
      yield {
        id: schemaId(pair, "list-of-types", "widened"),
        effect: effect("widens"),
        say: (subject) => `The types of ${subject} gained ${added.map(quote).join(", ")}.`,
        at: ["type"],
      };
  },
};
