import { quote } from "../../quote.js";
import { always } from "../level.js";
import type { RuleOn } from "../rule.js";

/** Responses that are new, and those that are gone. */
export const responseStatus: RuleOn<"response"> = {
  id: "response-status",
  on: "response",
  reads: ["operation.responses"],
  *check({ base, revision, status }) {
    if ((base === undefined) === (revision === undefined)) return;
    const action = base === undefined ? "added" : "removed";
    const kind = /^2/.test(status) ? "success" : /^\d/.test(status) ? "non-success" : "default";
    yield {
      id: kind === "default" ? `response-default-${action}` : `response-${kind}-status-${action}`,
      effect: kind === "success" && action === "removed" ? "changes" : "notes",
      ...(kind === "default" && { level: always("none", "the bytes that are answered stay the same") }),
      say: (_subject, voice) => `The response of status ${quote(status)} ${voice.was(action)}.`,
    };
  },
};
