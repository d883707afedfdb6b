import type { Parameter } from "../../../document/types.js";
import { isObject, type Two } from "../../located.js";
import type { Finding } from "../finding.js";
import { always } from "../level.js";
import { quote } from "../../quote.js";
import type { RuleOn } from "../rule.js";

const ofParameter = {
  level: always("info", "oasdiff does not look at parameters written as JSON: told, and left to each team's own table"),
};

/** Parameters that got a description of their values, lost it, or are now written as another media type. */
export const parameterSchema: RuleOn<"parameter"> = {
  id: "parameter-schema",
  on: "parameter",
  reads: ["parameter.schema", "parameter.content"],
  check: (pair) => writtenAs("request-parameter", pair, ofParameter),
};

/** The same of response headers. */
export const headerSchema: RuleOn<"header"> = {
  id: "header-schema",
  on: "header",
  reads: ["header.schema", "header.content"],
  check: (pair) => writtenAs("response-header", pair, {}),
};

function* writtenAs(area: string, { base, revision }: Two<Parameter>, row: Pick<Finding, "level">): Iterable<Finding> {
  if (base === undefined || revision === undefined) return;
  const [before, after] = [mediaTypesOf(base.value), mediaTypesOf(revision.value)];
  if (before !== after)
    yield {
      id: `${area}-media-type-changed`,
      effect: "changes",
      ...row,
      say: (subject, voice) => `The media type of ${subject} ${voice.went(quote(before), quote(after))}.`,
      at: ["content"],
    };
  else if ((base.value.schema === undefined) !== (revision.value.schema === undefined)) {
    const action = base.value.schema === undefined ? "added" : "removed";
    yield {
      id: `${area}-schema-${action}`,
      effect: action === "added" ? "narrows" : "widens",
      say: (subject, voice) => `The schema ${voice.wasOf(action, subject)}.`,
      at: ["schema"],
    };
  }
}

/** Undefined where values are written in a style. */
function mediaTypesOf({ content }: Parameter): string | undefined {
  return isObject(content) ? Object.keys(content).sort().join(", ") : undefined;
}
