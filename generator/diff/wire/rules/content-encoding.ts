import { quote } from "../../quote.js";
import type { RuleOn } from "../rule.js";
import { isSilent, schemaId } from "../schema-id.js";

const keywords = { contentMediaType: "content-media-type", contentEncoding: "content-encoding" } as const;

/** What a string holds, and in which encoding. */
export const contentEncoding: RuleOn<"schema"> = {
  id: "content-encoding",
  on: "schema",
  reads: Object.keys(keywords).map((keyword) => `schema.${keyword}`),
  *check(pair) {
    for (const [keyword, name] of Object.entries(keywords)) {
      const [before, after] = [pair.base.schema[keyword], pair.revision.schema[keyword]];
      if (before === after) continue;
      yield {
        id: schemaId(pair, name, "changed"),
        effect: isSilent(pair) ? "notes" : "changes",
        say: (subject, voice) => `The ${keyword} of ${subject} ${voice.went(quote(before), quote(after))}.`,
        at: [keyword],
      };
    }
  },
};
