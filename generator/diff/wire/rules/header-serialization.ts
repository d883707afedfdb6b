import type { Parameter } from "../../../document/types.js";
import { quote } from "../../quote.js";
import type { RuleOn } from "../rule.js";

/** How a response header is written. */
export const headerSerialization: RuleOn<"header"> = {
  id: "header-serialization",
  on: "header",
  reads: ["header.style", "header.explode"],
  *check({ base, revision }) {
    if (base === undefined || revision === undefined) return;
    for (const [keyword, read] of keywords) {
      const [before, after] = [read(base.value), read(revision.value)];
      if (before === after) continue;
      yield {
        id: `response-header-${keyword}-changed`,
        effect: "changes",
        say: (subject, voice) => `The ${keyword} of ${subject} ${voice.went(quote(before), quote(after))}.`,
        at: [keyword],
      };
    }
  },
};

const keywords: readonly (readonly [string, (header: Parameter) => unknown])[] = [
  ["style", (header) => header.style ?? "simple"],
  ["explode", (header) => header.explode ?? false],
];
