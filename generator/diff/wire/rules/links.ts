import { kinds } from "../../../document/keywords.js";
import { deepEqual } from "../../values.js";
import { always } from "../finding.js";
import { quote } from "../../voice.js";
import type { RuleOn } from "../rule.js";

const keywords = [...kinds.link.keywords.keys(), "x-katagami-ends-stream"];
const sameBytes = always("none", "the bytes that are answered stay the same");

/** The links that lead on from a response. */
export const links: RuleOn<"link"> = {
  id: "links",
  on: "link",
  reads: ["response.links", ...kinds.link.keywords.keys()].map((name) => (name.includes(".") ? name : `link.${name}`)),
  *check({ base, revision, name, status }) {
    const link = `The link ${quote(name)} of the response of status ${quote(status)}`;
    if (base === undefined || revision === undefined) {
      const action = base === undefined ? "added" : "removed";
      yield {
        id: `response-link-${action}`,
        effect: "notes",
        level: sameBytes,
        say: (_subject, voice) => `${link} ${voice.was(action)}.`,
      };
      return;
    }
    for (const keyword of keywords)
      if (!deepEqual(base.value[keyword], revision.value[keyword]))
        yield {
          id: "response-link-changed",
          effect: keyword === "description" ? "words" : "notes",
          level: sameBytes,
          say: (_subject, voice) => `${link} ${voice.was("changed")}: its ${keyword} ${voice.changed}.`,
          at: [keyword],
        };
  },
};
