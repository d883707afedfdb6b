import type { RuleOn } from "../rule.js";
import { isSilent, schemaId } from "../schema-id.js";

/** Whether the items of an array must differ from one another. */
export const uniqueItems: RuleOn<"schema"> = {
  id: "unique-items",
  on: "schema",
  reads: ["schema.uniqueItems"],
  *check(pair) {
    const [before, after] = [pair.base.schema.uniqueItems === true, pair.revision.schema.uniqueItems === true];
    if (before === after) return;
    yield {
      id: schemaId(pair, "unique-items", after ? "set" : "unset"),
      effect: isSilent(pair) ? "notes" : after ? "narrows" : "widens",
      say: (subject, voice) =>
        `The items of ${subject} ${voice.only(after, `${after ? "must now" : "need no longer"} be unique`, "must be unique")}.`,
      at: ["uniqueItems"],
    };
  },
};
