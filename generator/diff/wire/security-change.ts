import type { SecurityRequirement } from "../../document/types.js";
import { quote } from "../quote.js";
import type { Finding } from "./finding.js";
import { keysOf, partings } from "./partings.js";

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
