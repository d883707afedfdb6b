import type { Schema } from "../../../document/types.js";
import { isObject, type Located } from "../../located.js";
import type { Level } from "../level.js";
import { memberNames } from "../member-names.js";
import type { RuleOn } from "../rule.js";
import { isSilent, schemaId } from "../schema-id.js";
import { isWords } from "../schema-keywords.js";

/** Branches of `allOf` that came or went and say something new; those that only moved were merged before. */
export const allOf: RuleOn<"schema"> = {
  id: "all-of",
  on: "schema",
  reads: ["schema.allOf"],
  *check(pair) {
    for (const action of ["added", "removed"] as const) {
      const branches = pair.allOf[action];
      for (const annotations of [false, true]) {
        const members = branches.filter((branch) => isAnnotation(branch) === annotations);
        const [first] = members;
        if (first === undefined) continue;
        const names = memberNames(members);
        const [verb, effect] = action === "added" ? (["joined", "narrows"] as const) : (["left", "widens"] as const);
        yield {
          id: schemaId(pair, "all-of", action, ...(annotations ? ["annotation-only"] : [])),
          effect: annotations || isSilent(pair) ? "notes" : effect,
          ...(action === "removed" && { level: ofRemoved }),
          say: (subject, voice) => `${voice[verb](names, `the allOf of ${subject}`)}.`,
          places: action === "added" ? { revision: first.pointer } : { base: first.pointer },
        };
      }
    }
  },
};

const ofRemoved: Level = {
  request: "warning",
  response: "info",
  because: "what the branch says may be said elsewhere, and the branches themselves are compared",
};

/** Whether a branch forbids nothing. */
function isAnnotation({ value }: Located<Schema>): boolean {
  return isObject(value) && Object.keys(value).every(isWords);
}
