import { quote } from "../../quote.js";
import type { RuleOn } from "../rule.js";
import { schemaId } from "../schema-id.js";
import type { Voice } from "../../voice.js";

/**
 * The pattern of a string: added, removed, replaced, or replaced by one that everything matches.
 * Read-only properties are no exception: servers test what is sent before they ignore it.
 */
export const pattern: RuleOn<"schema"> = {
  id: "pattern",
  on: "schema",
  *check(pair) {
    const [before, after] = [text(pair.base.schema.pattern), text(pair.revision.schema.pattern)];
    if (before === after || [before, after].every((each) => each === undefined || matchesAll(each))) return;
    const say = (subject: string, voice: Voice) =>
      `The pattern of ${subject} ${voice.went(quote(before), quote(after))}.`;
    const found = (action: string, effect: "narrows" | "widens" | "changes") => ({
      id: schemaId(pair, "pattern", action),
      effect,
      say,
      at: ["pattern"],
    });
    if (before === undefined) yield found("added", "narrows");
    else if (after === undefined) yield found("removed", "widens");
    else if (matchesAll(after) && pair.direction === "request") yield found("generalized", "widens");
    else yield found("changed", "changes");
  },
};

function text(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

function matchesAll(expression: string): boolean {
  return /^\^?\.\*\$?$/.test(expression);
}
