import { quote } from "../../quote.js";
import type { RuleOn } from "../rule.js";
import { isSilent, schemaId } from "../schema-id.js";

/** The step of a number: set, unset, or replaced by another. */
export const multipleOf: RuleOn<"schema"> = {
  id: "multiple-of",
  on: "schema",
  reads: ["schema.multipleOf"],
  *check(pair) {
    const [before, after] = [pair.base.schema.multipleOf, pair.revision.schema.multipleOf];
    if (before === after) return;
    const action = before === undefined ? "set" : after === undefined ? "unset" : "changed";
    const divides = (step: unknown, value: unknown) => Number.isInteger(Number(value) / Number(step));
    const effect =
      after === undefined || (before !== undefined && divides(after, before))
        ? "widens"
        : before === undefined || divides(before, after)
          ? "narrows"
          : "changes";
    yield {
      id: schemaId(pair, "multiple-of", action),
      effect: isSilent(pair) ? "notes" : effect,
      at: ["multipleOf"],
      say: (subject, voice) => `The multipleOf of ${subject} ${voice.went(quote(before), quote(after))}.`,
    };
  },
};
