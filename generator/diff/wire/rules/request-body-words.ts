import type { RuleOn } from "../rule.js";
import { wordsChanged } from "../words-changed.js";

const keywords = { description: "text" };

/** What is said about a request body as a whole. */
export const requestBodyWords: RuleOn<"request-body"> = {
  id: "request-body-words",
  on: "request-body",
  reads: Object.keys(keywords).map((keyword) => `requestBody.${keyword}`),
  *check({ base, revision }) {
    if (base === undefined || revision === undefined) return;
    yield* wordsChanged("request-body", keywords, base.value, revision.value);
  },
};
