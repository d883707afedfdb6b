import { capital } from "../../capital.js";
import { isDeprecated, sunsetState } from "../lifecycle.js";
import type { RuleOn } from "../rule.js";
import type { Voice } from "../../voice.js";

/** Operations that became deprecated, or are so no longer. */
export const operationDeprecation: RuleOn<"operation"> = {
  id: "operation-deprecation",
  on: "operation",
  reads: ["operation.deprecated", "operation.x-sunset", "operation.x-stability-level"],
  *check({ base, revision, today, notice }) {
    if (base === undefined || revision === undefined) return;
    if (isDeprecated(base.value) === isDeprecated(revision.value)) return;
    const at = ["deprecated"];
    if (!isDeprecated(revision.value)) {
      const say = (subject: string, voice: Voice) =>
        `${capital(subject)} ${voice.only(false, "is no longer deprecated", "is deprecated")}.`;
      yield { id: "endpoint-reactivated", effect: "notes", say, at };
      return;
    }
    const { state, words } = sunsetState(revision.value, today, notice);
    const [id, effect] = ids[state];
    yield {
      id,
      effect,
      say: (subject, voice) => `${capital(subject)} ${voice.only(true, `became deprecated${words}`, "is deprecated")}.`,
      at,
    };
  },
};

const ids = {
  unsaid: ["endpoint-deprecated", "notes"],
  announced: ["endpoint-deprecated-with-sunset", "notes"],
  missing: ["api-deprecated-sunset-missing", "changes"],
  invalid: ["api-deprecated-sunset-parse", "changes"],
  soon: ["api-sunset-date-too-small", "changes"],
} as const;
