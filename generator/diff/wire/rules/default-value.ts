import { deepEqual } from "../../deep-equal.js";
import { quote } from "../../quote.js";
import type { RuleOn } from "../rule.js";
import { outsideOf, schemaId } from "../schema-id.js";

/** What the server assumes when nothing is sent: added, removed, replaced. */
export const defaultValue: RuleOn<"schema"> = {
  id: "default-value",
  on: "schema",
  reads: ["schema.default"],
  *check(pair) {
    const [before, after] = [pair.base.schema.default, pair.revision.schema.default];
    if (deepEqual(before, after)) return;
    const action = before === undefined ? "added" : after === undefined ? "removed" : "changed";
    yield {
      id: schemaId(pair, "default-value", action),
      effect: pair.place === "parameter" ? "changes" : "notes",
      say: (subject, voice) => `The default of ${subject} ${voice.went(quote(before), quote(after))}.`,
      places: outsideOf(pair),
      at: ["default"],
    };
  },
};
