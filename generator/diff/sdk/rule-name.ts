import type { Cause } from "./cause.js";
import type { Parting } from "./parting.js";

/** What a difference is called: cases of a result are its statuses, those of a stream its events. */
export function ruleName({ rule, root, steps, name }: Parting): string {
  const isMember = rule === "member-added" || rule === "member-removed";
  if (isMember && root.kind === "result" && name === "status" && steps.length === 0)
    return rule.replace("member", "status");
  return isMember && steps.at(-1)?.kind === "event" ? rule.replace("member", "event") : rule;
}

/** Where in the changed part of the description the difference stands, as near as the types tell. */
export function placeWithin(parting: Parting, { part, within }: Cause): readonly string[] {
  if (within.length > 0 || !part.startsWith("operations/")) return within;
  const { root, steps, name, values = [] } = parting;
  if (ruleName(parting).startsWith("status-")) return ["responses", ...values.slice(0, 1)];
  const [place, ...rest] = [
    ...steps.flatMap((step) => (step.kind === "property" ? [step.name] : [])),
    ...(name ? [name] : []),
  ];
  if (root.flow === "received" || place === undefined) return root.flow === "received" ? ["responses"] : [];
  return place === "body" ? ["requestBody"] : ["parameters", place, ...rest];
}
