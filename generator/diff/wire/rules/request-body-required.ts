import type { RuleOn } from "../rule.js";

/** Request bodies that became required or optional. */
export const requestBodyRequired: RuleOn<"request-body"> = {
  id: "request-body-required",
  on: "request-body",
  reads: ["requestBody.required"],
  *check({ base, revision }) {
    if (base === undefined || revision === undefined) return;
    const [before, after] = [base.value.required === true, revision.value.required === true];
    if (before === after) return;
    const need = after ? "required" : "optional";
    yield {
      id: `request-body-became-${after ? "required" : "optional"}`,
      effect: after ? "narrows" : "widens",
      say: (_subject, voice) => `The request body ${voice.only(after, `became ${need}`, "is required")}.`,
      at: ["required"],
    };
  },
};
