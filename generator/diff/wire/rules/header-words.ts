import type { RuleOn } from "../rule.js";
import { wordsChanged } from "../words-changed.js";

const keywords = { description: "description", example: "example", examples: "examples" };

/** What is said about a response header. */
export const headerWords: RuleOn<"header"> = {
  id: "header-words",
  on: "header",
  reads: Object.keys(keywords).map((keyword) => `header.${keyword}`),
  *check({ base, revision }) {
    if (base === undefined || revision === undefined) return;
    yield* wordsChanged("response-header", keywords, base.value, revision.value);
  },
};
