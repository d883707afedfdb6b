import { keysOf } from "../../located.js";
import { quote } from "../../voice.js";
import type { Finding } from "../finding.js";
import type { OperationPair } from "../pair.js";
import { partings } from "../../values.js";
import type { RuleOn } from "../rule.js";
import type { SecurityRequirement } from "../../../document/types.js";

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

/** Requests that the server makes in return: new ones, and those that are gone. */
export const operationCallbacks = partRule("operation-callbacks", "callbacks", function* (before, after) {
  for (const [action, name] of partings(keysOf(before), keysOf(after)))
    yield {
      id: `callback-${action}`,
      effect: "notes",
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

/** What changed between two lists of security requirements; ids begin with `prefix`. */
export function* securityChanges(
  prefix: string,
  base: readonly SecurityRequirement[] | undefined,
  revision: readonly SecurityRequirement[] | undefined,
): Iterable<Finding> {
  const [before, after] = [byNames(base), byNames(revision)];
  const found = (action: "added" | "removed", key: string, what: string, kind = ""): Finding => ({
    id: `${prefix}-${kind}${action}`,
    effect: "notes",
    say: (subject, voice) =>
      action === "removed" && kind === ""
        ? `${what} of ${subject} ${voice.was(action)}.`
        : `${what} ${voice.wasOf(action, subject)}.`,
    at: ["security", key],
  });
  for (const [action, name] of partings(before.keys(), after.keys()))
    yield found(action, name, `The security ${quote(name)}`);
  for (const [name, to] of after)
    for (const scheme of keysOf(before.has(name) && to))
      for (const [action, scope] of partings(before.get(name)![scheme] ?? [], to[scheme] ?? []))
        yield found(action, `${name}/${scope}`, `The scope ${quote(scope)} of ${quote(scheme)}`, "scope-");
}

/** Requirements by the names of their schemes; the one that requires nothing has no name and is left out. */
function byNames(list: readonly SecurityRequirement[] | undefined): Map<string, SecurityRequirement> {
  const named = (Array.isArray(list) ? list : []).map(
    (item: SecurityRequirement) =>
      [
        Object.keys(item ?? {})
          .sort()
          .join(" and "),
        item,
      ] as const,
  );
  return new Map(named.filter(([name]) => name !== ""));
}
