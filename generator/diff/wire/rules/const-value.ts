import { deepEqual } from "../../deep-equal.js";
import { quote } from "../../quote.js";
import type { RuleOn } from "../rule.js";
import { isSilent, schemaId } from "../schema-id.js";

/** The one value that a schema allows: added, removed, replaced. */
export const constValue: RuleOn<"schema"> = {
  id: "const-value",
  on: "schema",
  reads: ["schema.const"],
  *check(pair) {
    const [before, after] = [pair.base.schema.const, pair.revision.schema.const];
    if (deepEqual(before, after)) return;
    const [action, effect] =
      before === undefined
        ? (["added", "narrows"] as const)
        : after === undefined
          ? (["removed", "widens"] as const)
          : (["changed", "changes"] as const);
    yield {
      id: schemaId(pair, "const", action),
      effect: isSilent(pair) ? "notes" : effect,
      say: (subject, voice) => `The const of ${subject} ${voice.went(quote(before), quote(after))}.`,
      at: ["const"],
    };
  },
};
