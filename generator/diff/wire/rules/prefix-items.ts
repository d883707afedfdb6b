import type { RuleOn } from "../rule.js";
import { isSilent, schemaId } from "../schema-names.js";

/** The first items of an array, each with a schema of its own. */
export const prefixItems: RuleOn<"schema"> = {
  id: "prefix-items",
  on: "schema",
  reads: ["schema.prefixItems"],
  *check(pair) {
    for (const action of ["added", "removed"] as const) {
      const [first, ...others] = pair.prefixItems[action];
      if (first === undefined) continue;
      const count = others.length === 0 ? "A prefix item" : `${others.length + 1} prefix items`;
      yield {
        id: schemaId(pair, "prefix-items", action),
        effect: isSilent(pair) ? "notes" : action === "added" ? "widens" : "narrows",
        say: (subject, voice) =>
          `${voice.alone(action === "added", `${count} of ${subject} ${others.length === 0 ? "was" : "were"} ${action}`, `has ${count} more of ${subject}`)}.`,
        places: action === "added" ? { revision: first.pointer } : { base: first.pointer },
      };
    }
  },
};
