import type { RuleOn } from "../rule.js";
import { wordsChanged } from "../words-changed.js";

const keywords = { description: "description", example: "example", examples: "examples" };

/** What is said about a parameter. */
export const parameterWords: RuleOn<"parameter"> = {
  id: "parameter-words",
  on: "parameter",
  reads: Object.keys(keywords).map((keyword) => `parameter.${keyword}`),
  *check({ base, revision }) {
    if (base === undefined || revision === undefined) return;
    yield* wordsChanged("request-parameter", keywords, base.value, revision.value);
  },
};
