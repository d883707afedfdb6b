import { deepEqual } from "../../deep-equal.js";
import { quote } from "../../quote.js";
import { changedExamples } from "../examples.js";
import { always } from "../level.js";
import type { RuleOn } from "../rule.js";

/** Examples of a media type, and how the parts of a form are encoded. */
export const mediaTypeDetails: RuleOn<"media-type"> = {
  id: "media-type-details",
  on: "media-type",
  reads: ["media-type.example", "media-type.examples", "media-type.encoding"],
  *check(pair) {
    const where = pair.of === "response" ? "response-body" : "request-body";
    const examples = changedExamples(pair.base.value, pair.revision.value);
    for (const [keyword, effect] of [
      ["example", "words"],
      ["examples", "words"],
      ["encoding", "notes"],
    ] as const) {
      const [before, after] = [pair.base.value[keyword], pair.revision.value[keyword]];
      if (deepEqual(before, after) || (keyword !== "encoding" && !examples.includes(keyword))) continue;
      const action = before === undefined ? "added" : after === undefined ? "removed" : "changed";
      yield {
        id: `${where}-media-type-${keyword}-${action}`,
        effect,
        ...(keyword === "encoding" && { level: always("none", "the bytes that are answered stay the same") }),
        say: (subject, voice) => `The ${keyword} of media type ${quote(pair.name)} of ${subject} ${voice.was(action)}.`,
        at: [keyword],
      };
    }
  },
};
