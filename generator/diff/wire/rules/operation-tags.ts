import { quote } from "../../quote.js";
import type { RuleOn } from "../rule.js";

/** The tags of an operation. */
export const operationTags: RuleOn<"operation"> = {
  id: "operation-tags",
  on: "operation",
  reads: ["operation.tags"],
  *check({ base, revision }) {
    if (base === undefined || revision === undefined) return;
    const [before, after] = [base.value.tags ?? [], revision.value.tags ?? []];
    for (const [action, from, to] of [
      ["removed", before, after],
      ["added", after, before],
    ] as const)
      for (const tag of from)
        if (!to.includes(tag))
          yield {
            id: `api-tag-${action}`,
            effect: "notes",
            say: (subject) =>
              `The tag ${quote(tag)} was ${action === "added" ? "added to" : "removed from"} ${subject}.`,
            at: ["tags", tag],
          };
  },
};
