import { deepEqual } from "../../deep-equal.js";
import type { RuleOn } from "../rule.js";

/** What is said about an operation. */
export const operationWords: RuleOn<"operation"> = {
  id: "operation-words",
  on: "operation",
  reads: ["operation.summary", "operation.description", "operation.externalDocs"],
  *check({ base, revision }) {
    if (base === undefined || revision === undefined) return;
    for (const keyword of ["summary", "description", "externalDocs"]) {
      const [before, after] = [base.value[keyword], revision.value[keyword]];
      if (deepEqual(before, after)) continue;
      const action = before === undefined ? "added" : after === undefined ? "removed" : "changed";
      yield {
        id: `operation-${keyword === "externalDocs" ? "external-docs" : keyword}-${action}`,
        effect: "words",
        say: (subject) => `The ${keyword} of ${subject} was ${action}.`,
        at: [keyword],
      };
    }
  },
};
