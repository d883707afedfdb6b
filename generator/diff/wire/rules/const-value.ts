import { deepEqual } from "../../deep-equal.js";
import { quote } from "../../quote.js";
import type { RuleOn } from "../rule.js";
import type { SchemaSide } from "../pair.js";
import { isSilent, schemaId } from "../schema-id.js";

/** The one value that a schema allows: added, removed, replaced. */
export const constValue: RuleOn<"schema"> = {
  id: "const-value",
  on: "schema",
  reads: ["schema.const"],
  *check(pair) {
    const [before, after] = [pair.base.schema.const, pair.revision.schema.const];
    // A value that became several, or was one of several, is told as an enumeration.
    if (deepEqual(before, after) || isList(pair.base, before) || isList(pair.revision, after)) return;
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

/** Whether a schema lists its values in `enum`. */
function isList({ schema }: SchemaSide, only: unknown): boolean {
  return only === undefined && schema.enum !== undefined;
}
