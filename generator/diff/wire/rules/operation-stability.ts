import { stabilityOf, stabilityRank } from "../lifecycle.js";
import { quote } from "../../quote.js";
import type { RuleOn } from "../rule.js";

/** Operations whose `x-stability-level` rose, fell, or is none. */
export const operationStability: RuleOn<"stability"> = {
  id: "operation-stability",
  on: "stability",
  reads: ["operation.x-stability-level"],
  *check({ base, revision }) {
    const [before, after] = [stabilityOf(base.value), stabilityOf(revision.value)];
    if (before === after) return;
    const [from, to] = [stabilityRank(before), stabilityRank(after)];
    const at = ["x-stability-level"];
    for (const [level, rank] of [
      [before, from],
      [after, to],
    ] as const)
      if (rank === undefined)
        yield {
          id: "api-invalid-stability-level",
          effect: "changes",
          say: (subject) => `The stability level ${quote(level)} of ${subject} is unknown.`,
          at,
        };
    // What was no more than an alpha has promised nothing yet.
    if (from === undefined || to === undefined || from < stabilityRank("beta")!) return;
    yield {
      id: to < from ? "api-stability-decreased" : "api-stability-increased",
      effect: to < from ? "changes" : "notes",
      say: (subject) => `The stability level of ${subject} went from ${quote(before)} to ${quote(after)}.`,
      at,
    };
  },
};
