import { capital } from "../../capital.js";
import type { RuleOn } from "../rule.js";

/** Response headers that are new, and those that are gone. */
export const headerExistence: RuleOn<"header"> = {
  id: "header-existence",
  on: "header",
  reads: ["response.headers"],
  *check({ base, revision }) {
    if (base === undefined && revision !== undefined)
      yield {
        id: "response-header-added",
        effect: "notes",
        say: (subject, voice) => `${capital(subject)} ${voice.was("added")}.`,
      };
    else if (base !== undefined && revision === undefined) {
      const required = base.value.required === true;
      yield {
        id: `${required ? "required" : "optional"}-response-header-removed`,
        effect: required ? "widens" : "doubts",
        say: (subject, voice) => `${capital(subject)} ${voice.was("removed")}.`,
      };
    }
  },
};
