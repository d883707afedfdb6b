import { matchMediaTypes } from "../match-media-types.js";
import { quote } from "../../voice.js";
import type { RuleOn } from "../rule.js";

/** The media types of a body: new ones, those that are gone, and those whose name became broader or narrower. */
export const mediaTypes: RuleOn<"content"> = {
  id: "media-types",
  on: "content",
  reads: ["requestBody.content", "response.content"],
  *check(pair) {
    const { added, removed, renamed } = matchMediaTypes(pair);
    const prefix = pair.of === "response" ? "response-media-type" : "request-body-media-type";
    for (const name of removed)
      yield {
        id: `${prefix}-removed`,
        effect: "changes",
        say: (subject, voice) => `The media type ${quote(name)} of ${subject} ${voice.was("removed")}.`,
        at: [name],
      };
    for (const name of added)
      yield {
        id: `${prefix}-added`,
        effect: "notes",
        say: (subject, voice) => `The media type ${quote(name)} ${voice.wasOf("added", subject)}.`,
        at: [name],
      };
    for (const { from, to, relation } of renamed)
      yield {
        id: `${prefix}-name-${relation}`,
        effect: relation === "changed" ? "notes" : relation === "generalized" ? "widens" : "narrows",
        say: (subject, voice) =>
          `The media type ${quote(from)} of ${subject} ${voice.only(true, `became ${quote(to)}`, `is ${quote(to)}`)}.`,
        at: [from],
      };
  },
};
