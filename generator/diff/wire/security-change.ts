import type { SecurityRequirement } from "../../document/types.js";
import { quote } from "../quote.js";
import type { Finding } from "./finding.js";

/** What changed between two lists of security requirements; ids begin with `prefix`. */
export function* securityChanges(
  prefix: string,
  base: readonly SecurityRequirement[] | undefined,
  revision: readonly SecurityRequirement[] | undefined,
): Iterable<Finding> {
  const [before, after] = [byNames(base), byNames(revision)];
  const found = (action: string, key: string, say: Finding["say"]): Finding => ({
    id: `${prefix}-${action}`,
    effect: "notes",
    say,
    at: ["security", key],
  });
  for (const name of before.keys())
    if (!after.has(name))
      yield found(
        "removed",
        name,
        (subject, voice) => `The security ${quote(name)} of ${subject} ${voice.was("removed")}.`,
      );
  for (const [name, to] of after) {
    const from = before.get(name);
    if (from === undefined) {
      yield found("added", name, (subject, voice) => `The security ${quote(name)} ${voice.wasOf("added", subject)}.`);
      continue;
    }
    for (const [scheme, scopes] of Object.entries(to)) {
      for (const scope of scopes ?? [])
        if (!from[scheme]?.includes(scope))
          yield found(
            "scope-added",
            `${name}/${scope}`,
            (subject, voice) => `The scope ${quote(scope)} of ${quote(scheme)} ${voice.wasOf("added", subject)}.`,
          );
      for (const scope of from[scheme] ?? [])
        if (!scopes?.includes(scope))
          yield found(
            "scope-removed",
            `${name}/${scope}`,
            (subject, voice) => `The scope ${quote(scope)} of ${quote(scheme)} ${voice.wasOf("removed", subject)}.`,
          );
    }
  }
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
