import { capital } from "../capital.js";
import type { RuleOn } from "../rule.js";

/** Parameters that became required or optional. */
export const parameterRequired: RuleOn<"parameter"> = {
  id: "parameter-required",
  on: "parameter",
  *check({ base, revision }) {
    if (base === undefined || revision === undefined) return;
    const [before, after] = [base.value.required === true, revision.value.required === true];
    if (before === after || revision.value.in === "path") return;
    yield {
      id: `request-parameter-became-${after ? "required" : "optional"}`,
      effect: after ? "narrows" : "widens",
      say: (subject) => `${capital(subject)} became ${after ? "required" : "optional"}.`,
      at: ["required"],
    };
  },
};
