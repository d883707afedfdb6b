import type { RuleOn } from "../rule.js";

/** What is said about a request body as a whole. */
export const requestBodyWords: RuleOn<"request-body"> = {
  id: "request-body-words",
  on: "request-body",
  reads: ["request-body.description"],
  *check({ base, revision }) {
    if (base === undefined || revision === undefined) return;
    const [before, after] = [base.value.description, revision.value.description];
    if (before === after) return;
    const action = before === undefined ? "added" : after === undefined ? "removed" : "changed";
    yield {
      id: `request-body-text-${action}`,
      effect: "words",
      say: (subject) => `The description of ${subject} was ${action}.`,
      at: ["description"],
    };
  },
};
