import { quote } from "../../quote.js";
import type { Level } from "../level.js";
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
  reads: ["schema.pattern"],
  *check(pair) {
    const [before, after] = [text(pair.base.schema.pattern), text(pair.revision.schema.pattern)];
    if (before === after || [before, after].every((each) => each === undefined || matchesAll(each))) return;
    const say = (subject: string, voice: Voice) =>
      `The pattern of ${subject} ${voice.went(quote(before), quote(after))}.`;
    const action =
      before === undefined
        ? "added"
        : after === undefined
          ? "removed"
          : matchesAll(after) && pair.direction === "request"
            ? "generalized"
            : "changed";
    yield { id: schemaId(pair, "pattern", action), ...kinds[action], say, at: ["pattern"] };
  },
};

const untested: Level = {
  response: "info",
  because: "clients read strings without testing them against a pattern",
};

const undecided: Level = {
  request: "warning",
  response: "info",
  because: "whether one pattern allows what another one does cannot be decided in general",
};

const kinds = {
  added: { effect: "narrows", level: untested },
  removed: { effect: "widens", level: untested },
  generalized: { effect: "widens" },
  changed: { effect: "changes", level: undecided },
} as const;

function text(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

function matchesAll(expression: string): boolean {
  return /^\^?\.\*\$?$/.test(expression);
}
