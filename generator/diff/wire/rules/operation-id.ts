import { quote } from "../../quote.js";
import type { RuleOn } from "../rule.js";

/** The name of an operation: added, removed, replaced. */
export const operationId: RuleOn<"operation"> = {
  id: "operation-id",
  on: "operation",
  reads: ["operation.operationId"],
  *check({ base, revision }) {
    if (base === undefined || revision === undefined) return;
    const [before, after] = [base.value.operationId, revision.value.operationId];
    if (before === after) return;
    const say = (subject: string) => `The operationId of ${subject} went from ${quote(before)} to ${quote(after)}.`;
    yield {
      id: before === undefined ? "api-operation-id-added" : "api-operation-id-removed",
      effect: "notes",
      say,
      at: ["operationId"],
    };
  },
};
