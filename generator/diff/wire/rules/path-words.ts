import type { RuleOn } from "../rule.js";
import { wordsChanged } from "../words-changed.js";

const keywords = { summary: "summary", description: "description" };

/** What is said about a path. */
export const pathWords: RuleOn<"path"> = {
  id: "path-words",
  on: "path",
  reads: Object.keys(keywords).map((keyword) => `pathItem.${keyword}`),
  *check({ base, revision }) {
    if (base === undefined || revision === undefined) return;
    yield* wordsChanged("path", keywords, base.value, revision.value);
  },
};
