import { isObject } from "../../located.js";
import { quote } from "../../quote.js";
import type { RuleOn } from "../rule.js";
import { isSilent, schemaId } from "../schema-id.js";

/** Properties that are required where another one is given. */
export const dependentRequired: RuleOn<"schema"> = {
  id: "dependent-required",
  on: "schema",
  reads: ["schema.dependentRequired"],
  *check(pair) {
    const [before, after] = [
      listsOf(pair.base.schema.dependentRequired),
      listsOf(pair.revision.schema.dependentRequired),
    ];
    for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
      const [from, to] = [before[key], after[key]];
      if (from && to && from.length === to.length && from.every((name) => to.includes(name))) continue;
      const [action, effect] =
        from === undefined
          ? (["added", "narrows"] as const)
          : to === undefined
            ? (["removed", "widens"] as const)
            : (["changed", "changes"] as const);
      yield {
        id: schemaId(pair, "dependent-required", action),
        effect: isSilent(pair) ? "notes" : effect,
        say: (subject, voice) =>
          `What ${quote(key)} requires in ${subject} ${voice.went(quote(from?.join(", ")), quote(to?.join(", ")))}.`,
        at: ["dependentRequired", key],
      };
    }
  },
};

function listsOf(map: unknown): Record<string, string[] | undefined> {
  return isObject(map) ? (map as Record<string, string[]>) : {};
}
