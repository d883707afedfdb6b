import { daysBetween, isDeprecated, sunsetOf } from "../lifecycle.js";
import { quote } from "../../quote.js";
import type { RuleOn } from "../rule.js";

/** The date when a deprecated parameter will be gone: dropped, or moved to an earlier day. */
export const parameterSunset: RuleOn<"parameter"> = {
  id: "parameter-sunset",
  on: "parameter",
  reads: ["parameter.x-sunset"],
  *check({ base, revision, today, notice }) {
    if (base === undefined || revision === undefined || !isDeprecated(revision.value)) return;
    const [before, after] = [sunsetOf(base.value), sunsetOf(revision.value)];
    if (before === undefined || before.text === after?.text) return;
    const say = (subject: string) =>
      `The sunset date of ${subject} went from ${quote(before.text)} to ${quote(after?.text)}.`;
    const found = (action: string) => ({
      id: `request-parameter-sunset-${action}`,
      effect: "changes" as const,
      say,
      at: ["x-sunset"],
    });
    if (after === undefined) yield found("deleted");
    else if (before.date === undefined || after.date === undefined) yield found("parse");
    else if (after.date < before.date && daysBetween(today, after.date) < notice) yield found("date-changed-too-small");
  },
};
