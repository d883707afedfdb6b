import { capital } from "../../capital.js";
import type { RuleOn } from "../rule.js";

/** Parameters that became required or optional. */
export const parameterRequired: RuleOn<"parameter"> = {
  id: "parameter-required",
  on: "parameter",
  reads: ["parameter.required"],
  *check({ base, revision }) {
    if (base === undefined || revision === undefined) return;
    const [before, after] = [base.value.required === true, revision.value.required === true];
    if (before === after || revision.value.in === "path") return;
    const need = after ? "required" : "optional";
    yield {
      id: `request-parameter-became-${after ? "required" : "optional"}`,
      effect: after ? "narrows" : "widens",
      say: (subject, voice) => `${capital(subject)} ${voice.only(after, `became ${need}`, "is required")}.`,
      at: ["required"],
    };
  },
};
