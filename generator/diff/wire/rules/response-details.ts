import { quote } from "../../quote.js";
import type { RuleOn } from "../rule.js";

/** What is said about a response. */
export const responseDetails: RuleOn<"response"> = {
  id: "response-details",
  on: "response",
  reads: ["response.summary", "response.description"],
  *check({ base, revision, status }) {
    if (base === undefined || revision === undefined) return;
    for (const keyword of ["summary", "description"])
      if (base.value[keyword] !== revision.value[keyword])
        yield {
          id: `response-${keyword}-changed`,
          effect: "words",
          say: () => `The ${keyword} of the response of status ${quote(status)} was changed.`,
          at: [keyword],
        };
  },
};
