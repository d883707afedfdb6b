import { deepEqual } from "../../deep-equal.js";
import { changedExamples } from "../examples.js";
import type { RuleOn } from "../rule.js";

/** What is said about a parameter. */
export const parameterWords: RuleOn<"parameter"> = {
  id: "parameter-words",
  on: "parameter",
  reads: ["parameter.description", "parameter.example", "parameter.examples"],
  *check({ base, revision }) {
    if (base === undefined || revision === undefined) return;
    const examples: readonly string[] = changedExamples(base.value, revision.value);
    for (const keyword of ["description", "example", "examples"]) {
      const [before, after] = [base.value[keyword], revision.value[keyword]];
      if (keyword.startsWith("example") ? !examples.includes(keyword) : deepEqual(before, after)) continue;
      const action = before === undefined ? "added" : after === undefined ? "removed" : "changed";
      yield {
        id: `request-parameter-${keyword}-${action}`,
        effect: "words",
        say: (subject) => `The ${keyword} of ${subject} ${keyword === "examples" ? "were" : "was"} ${action}.`,
        at: [keyword],
      };
    }
  },
};
