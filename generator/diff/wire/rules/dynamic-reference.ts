import { quote } from "../../quote.js";
import type { RuleOn } from "../rule.js";
import { isSilent, schemaId } from "../schema-id.js";

/** A reference whose target depends on the way that leads to it: which values it allows cannot be known from here. */
export const dynamicReference: RuleOn<"schema"> = {
  id: "dynamic-reference",
  on: "schema",
  reads: ["schema.$dynamicRef"],
  *check(pair) {
    const [before, after] = [pair.base.schema.$dynamicRef, pair.revision.schema.$dynamicRef];
    if (before === after) return;
    yield {
      id: schemaId(pair, "dynamic-reference", "changed"),
      effect: isSilent(pair) ? "notes" : "doubts",
      say: (subject, voice) => `The $dynamicRef of ${subject} ${voice.went(quote(before), quote(after))}.`,
      at: ["$dynamicRef"],
    };
  },
};
