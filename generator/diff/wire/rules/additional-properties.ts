import { isObject } from "../../located.js";
import type { RuleOn } from "../rule.js";
import { isSilent, schemaId } from "../schema-id.js";
import { isWords } from "../words.js";

/** Whether an object may have properties that it does not list. */
export const additionalProperties: RuleOn<"schema"> = {
  id: "additional-properties",
  on: "schema",
  reads: ["schema.additionalProperties"],
  *check(pair) {
    const [before, after] = [
      freedom(pair.base.schema.additionalProperties),
      freedom(pair.revision.schema.additionalProperties),
    ];
    if (before === after) return;
    yield {
      id: schemaId(pair, "additional-properties", after > before ? "allowed" : "restricted"),
      effect: pair.direction === "response" || isSilent(pair) ? "notes" : after > before ? "widens" : "narrows",
      say: (subject, voice) => `Further properties of ${subject} ${voice.were(names[before], names[after])}.`,
      at: ["additionalProperties"],
    };
  },
};

const names = ["forbidden", "restricted", "free"] as const;

function freedom(value: unknown): 0 | 1 | 2 {
  if (value === false) return 0;
  return isObject(value) && !Object.keys(value).every(isWords) ? 1 : 2;
}
