import { quote } from "../../quote.js";
import { always } from "../level.js";
import type { RuleOn } from "../rule.js";
import { isSilent, schemaId } from "../schema-id.js";

const because = "the enumeration says of itself that it may grow";

const levels = {
  added: { level: always("none", because) },
  removed: { level: { response: "none", because } },
} as const;

/** Values that leave or join an enumeration which says that it may grow: `x-extensible-enum`. */
export const extensibleEnum: RuleOn<"schema"> = {
  id: "extensible-enum",
  on: "schema",
  reads: ["schema.x-extensible-enum"],
  *check(pair) {
    const [before, after] = [pair.base.schema[keyword], pair.revision.schema[keyword]];
    if (!Array.isArray(before) || !Array.isArray(after)) return;
    const has = (list: unknown[], value: unknown) =>
      list.some((other) => JSON.stringify(other) === JSON.stringify(value));
    for (const [action, from, to] of [
      ["removed", before, after],
      ["added", after, before],
    ] as const) {
      for (const value of from) {
        if (has(to, value)) continue;
        yield {
          id: schemaId(pair, keyword, "value", action),
          effect: action === "added" || pair.direction === "response" || isSilent(pair) ? "notes" : "narrows",
          say: (subject) =>
            `The value ${quote(value)} was ${action} ${action === "added" ? "to" : "from"} the x-extensible-enum of ${subject}.`,
          ...levels[action],
          at: [keyword, JSON.stringify(value)],
        };
      }
    }
  },
};

const keyword = "x-extensible-enum";
