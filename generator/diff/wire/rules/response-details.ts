import { deepEqual } from "../../deep-equal.js";
import { isObject } from "../../located.js";
import { quote } from "../../quote.js";
import { always } from "../level.js";
import type { RuleOn } from "../rule.js";

const sameBytes = always("none", "the bytes that are answered stay the same");

/** What is said about a response, and the links that lead on from it. */
export const responseDetails: RuleOn<"response"> = {
  id: "response-details",
  on: "response",
  reads: ["response.summary", "response.description", "response.links"],
  *check({ base, revision, status }) {
    if (base === undefined || revision === undefined) return;
    for (const keyword of ["summary", "description"])
      if (base.value[keyword] !== revision.value[keyword])
        yield {
          id: `response-${keyword}-changed`,
          effect: "words",
          say: () => `The ${keyword} of the response of status ${quote(status)} was changed.`,
          at: [keyword],
        };
    const [before, after] = [base.value.links, revision.value.links].map((links) => (isObject(links) ? links : {}));
    for (const name of new Set([...Object.keys(before!), ...Object.keys(after!)])) {
      const [from, to] = [before![name], after![name]];
      if (deepEqual(from, to)) continue;
      const action = from === undefined ? "added" : to === undefined ? "removed" : "changed";
      yield {
        id: `response-link-${action}`,
        effect: "notes",
        level: sameBytes,
        say: (_subject, voice) =>
          `The link ${quote(name)} of the response of status ${quote(status)} ${voice.was(action)}.`,
        at: ["links", name],
      };
    }
  },
};
