import { capital } from "../../capital.js";
import { isDeprecated, sunsetState } from "../lifecycle.js";
import type { RuleOn } from "../rule.js";
import type { Voice } from "../../voice.js";

/** Parameters that became deprecated, or are so no longer. */
export const parameterDeprecation: RuleOn<"parameter"> = {
  id: "parameter-deprecation",
  on: "parameter",
  reads: ["parameter.deprecated", "parameter.x-sunset"],
  *check({ base, revision, today, notice }) {
    if (base === undefined || revision === undefined) return;
    if (isDeprecated(base.value) === isDeprecated(revision.value)) return;
    const at = ["deprecated"];
    if (!isDeprecated(revision.value)) {
      const say = (subject: string, voice: Voice) =>
        `${capital(subject)} ${voice.only(false, "is no longer deprecated", "is deprecated")}.`;
      yield { id: "request-parameter-reactivated", effect: "notes", say, at };
      return;
    }
    const { state, words } = sunsetState(revision.value, today, notice);
    const [action, effect] = actions[state];
    yield {
      id: `request-parameter-${action}`,
      effect,
      say: (subject, voice) => `${capital(subject)} ${voice.only(true, `became deprecated${words}`, "is deprecated")}.`,
      at,
    };
  },
};

const actions = {
  unsaid: ["deprecated", "notes"],
  announced: ["deprecated", "notes"],
  missing: ["deprecated-sunset-missing", "changes"],
  invalid: ["sunset-parse", "changes"],
  soon: ["sunset-date-too-small", "changes"],
} as const;
