import { capital } from "../../capital.js";
import type { RuleOn } from "../rule.js";

/** Response headers that became required or optional. */
export const headerRequired: RuleOn<"header"> = {
  id: "header-required",
  on: "header",
  reads: ["header.required"],
  *check({ base, revision }) {
    if (base === undefined || revision === undefined) return;
    const [before, after] = [base.value.required === true, revision.value.required === true];
    if (before === after) return;
    const need = after ? "required" : "optional";
    yield {
      id: `response-header-became-${after ? "required" : "optional"}`,
      effect: after ? "narrows" : "widens",
      say: (subject, voice) => `${capital(subject)} ${voice.only(after, `became ${need}`, "is required")}.`,
      at: ["required"],
    };
  },
};
