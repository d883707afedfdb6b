import { isObject } from "../../located.js";
import { quote } from "../../quote.js";
import type { RuleOn } from "../rule.js";
import { isSilent, schemaId } from "../schema-id.js";

const keywords = { patternProperties: "pattern-property", dependentSchemas: "dependent-schema" } as const;

/** Schemas that stand under a key of their own: `patternProperties` and `dependentSchemas`. */
export const keyedSchemas: RuleOn<"schema"> = {
  id: "keyed-schemas",
  on: "schema",
  reads: Object.keys(keywords).map((keyword) => `schema.${keyword}`),
  *check(pair) {
    for (const [keyword, name] of Object.entries(keywords)) {
      const [before, after] = [keysOf(pair.base.schema[keyword]), keysOf(pair.revision.schema[keyword])];
      for (const key of new Set([...before, ...after])) {
        if (before.includes(key) && after.includes(key)) continue;
        const added = after.includes(key);
        yield {
          id: schemaId(pair, name, added ? "added" : "removed"),
          effect: isSilent(pair) ? "notes" : added ? "narrows" : "widens",
          say: (subject, voice) =>
            `${quote(key)} ${voice.wasOf(added ? "added" : "removed", `the ${keyword} of ${subject}`)}.`,
          at: [keyword, key],
        };
      }
    }
  },
};

function keysOf(map: unknown): string[] {
  return isObject(map) ? Object.keys(map) : [];
}
