import type { RuleOn } from "../rule.js";

/** Request bodies that are new, and those that are gone. */
export const requestBodyExistence: RuleOn<"request-body"> = {
  id: "request-body-existence",
  on: "request-body",
  reads: ["operation.requestBody"],
  *check({ base, revision }) {
    if (base === undefined && revision !== undefined) {
      const required = revision.value.required === true;
      yield {
        id: `request-body-added-${required ? "required" : "optional"}`,
        effect: required ? "narrows" : "widens",
        say: (_subject, voice) =>
          `A request body ${voice.was("added")}, which is ${required ? "required" : "optional"}.`,
      };
    } else if (base !== undefined && revision === undefined)
      yield {
        id: "request-body-removed",
        effect: "changes",
        say: (_subject, voice) => `The request body ${voice.was("removed")}.`,
      };
  },
};
