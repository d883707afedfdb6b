import { quote } from "../../quote.js";
import type { Finding } from "../finding.js";
import { always, type Level } from "../level.js";
import type { OperationPair } from "../pair.js";
import { keysOf, partings } from "../partings.js";
import type { RuleOn } from "../rule.js";
import { securityChanges } from "../security-change.js";

/** The name of an operation: added, removed, replaced. */
export const operationId = partRule("operation-id", "operationId", function* (before, after) {
  if (before !== after)
    yield {
      id: before === undefined ? "api-operation-id-added" : "api-operation-id-removed",
      effect: "notes",
      say: (subject) => `The operationId of ${subject} went from ${quote(before)} to ${quote(after)}.`,
      at: ["operationId"],
    };
});

/** The tags of an operation. */
export const operationTags = partRule("operation-tags", "tags", function* (before, after) {
  for (const [action, tag] of partings((before ?? []) as string[], (after ?? []) as string[]))
    yield {
      id: `api-tag-${action}`,
      effect: "notes",
      say: (subject) => `The tag ${quote(tag)} was ${action === "added" ? "added to" : "removed from"} ${subject}.`,
      at: ["tags", tag],
    };
});

const serverCalls: Level = always(
  "none",
  "the server calls, and the client is not asked to do anything else than before",
);

/** Requests that the server makes in return: new ones, and those that are gone. */
export const operationCallbacks = partRule("operation-callbacks", "callbacks", function* (before, after) {
  for (const [action, name] of partings(keysOf(before), keysOf(after)))
    yield {
      id: `callback-${action}`,
      effect: "notes",
      level: serverCalls,
      say: (subject, voice) => `The callback ${quote(name)} ${voice.wasOf(action, subject)}.`,
      at: ["callbacks", name],
    };
});

/** The security that an operation asks for, by itself on one side at least. */
export const operationSecurity = partRule("operation-security", "security", function* (_before, _after, { security }) {
  if (security !== undefined) yield* securityChanges("api-security", security.base, security.revision);
});

/** A rule on what one keyword of operations says that both sides have. */
function partRule(
  id: string,
  keyword: string,
  compare: (before: unknown, after: unknown, pair: OperationPair) => Iterable<Finding>,
): RuleOn<"operation"> {
  return {
    id,
    on: "operation",
    reads: [`operation.${keyword}`],
    check: (pair) =>
      pair.base === undefined || pair.revision === undefined
        ? []
        : compare(pair.base.value[keyword], pair.revision.value[keyword], pair),
  };
}
