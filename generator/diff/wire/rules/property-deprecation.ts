import { capital } from "../../capital.js";
import { isDeprecated, sunsetState } from "../lifecycle.js";
import type { RuleOn } from "../rule.js";
import { outsideOf, schemaId } from "../schema-id.js";
import type { Voice } from "../../voice.js";

/** Schemas that became deprecated, or are so no longer. */
export const propertyDeprecation: RuleOn<"schema"> = {
  id: "property-deprecation",
  on: "schema",
  reads: ["schema.deprecated", "schema.x-sunset"],
  *check(pair) {
    const [before, after] = [pair.base.schema, pair.revision.schema];
    if (isDeprecated(before) === isDeprecated(after)) return;
    const where = { at: ["deprecated"], places: outsideOf(pair) };
    if (!isDeprecated(after)) {
      const say = (subject: string, voice: Voice) =>
        `${capital(subject)} ${voice.only(false, "is no longer deprecated", "is deprecated")}.`;
      yield { id: schemaId(pair, "reactivated"), effect: "notes", say, ...where };
      return;
    }
    const { state, words } = sunsetState(after, pair.today, pair.notice);
    const [action, effect] = actions[state];
    yield {
      id: schemaId(pair, action),
      effect,
      say: (subject, voice) => `${capital(subject)} ${voice.only(true, `became deprecated${words}`, "is deprecated")}.`,
      ...where,
    };
  },
};

const actions = {
  unsaid: ["deprecated", "notes"],
  announced: ["deprecated-with-sunset", "notes"],
  missing: ["deprecated-sunset-missing", "changes"],
  invalid: ["deprecated-sunset-invalid", "changes"],
  soon: ["sunset-date-too-small", "changes"],
} as const;
