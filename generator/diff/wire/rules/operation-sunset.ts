import { daysBetween, isDeprecated, sunsetOf } from "../lifecycle.js";
import { quote } from "../../quote.js";
import type { RuleOn } from "../rule.js";

/** The date when a deprecated operation will be gone: dropped, or moved to an earlier day. */
export const operationSunset: RuleOn<"operation"> = {
  id: "operation-sunset",
  on: "operation",
  reads: ["operation.x-sunset"],
  *check({ base, revision, today, notice }) {
    if (base === undefined || revision === undefined || !isDeprecated(revision.value)) return;
    const [before, after] = [sunsetOf(base.value), sunsetOf(revision.value)];
    if (before === undefined || before.text === after?.text) return;
    const say = (subject: string) =>
      `The sunset date of ${subject} went from ${quote(before.text)} to ${quote(after?.text)}.`;
    const found = (id: string) => ({ id, effect: "changes" as const, say, at: ["x-sunset"] });
    if (after === undefined) yield found("sunset-deleted");
    else if (before.date === undefined || after.date === undefined) yield found("api-path-sunset-parse");
    else if (after.date < before.date && daysBetween(today, after.date) < notice)
      yield found("api-sunset-date-changed-too-small");
  },
};
