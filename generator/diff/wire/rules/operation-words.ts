import type { RuleOn } from "../rule.js";
import { wordsChanged } from "../words-changed.js";

const keywords = { summary: "summary", description: "description", externalDocs: "external-docs" };

/** What is said about an operation. */
export const operationWords: RuleOn<"operation"> = {
  id: "operation-words",
  on: "operation",
  reads: Object.keys(keywords).map((keyword) => `operation.${keyword}`),
  *check({ base, revision }) {
    if (base === undefined || revision === undefined) return;
    yield* wordsChanged("operation", keywords, base.value, revision.value);
  },
};
