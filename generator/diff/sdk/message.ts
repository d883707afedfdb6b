import type { Parting } from "./parting.js";
import { ruleName } from "./rule-name.js";

/** The property path of a parting as text: `body.files[].type`. */
export function pathOf({ root, steps, owner, name }: Parting): string[] {
  const start = root.kind === "data" ? ["data"] : [];
  const path = steps.flatMap((step) => {
    if (step.kind === "property") return [step.name];
    if (step.kind === "member" || step.kind === "object") return [];
    return [step.kind === "event" ? "event" : "[]"];
  });
  const own = path[0] === "event" && start.length > 0 ? path : [...start, ...path];
  return owner && name !== undefined ? [...own, name] : own;
}

/** One sentence on what happened at a parting. */
export function messageOf(parting: Parting): string {
  const { root, rule, values = [], name } = parting;
  const path = pathOf(parting).join(".").replaceAll(".[]", "[]");
  const what = path === "" ? `\`${root.typeName}\`` : `\`${path}\` of \`${root.symbol}\``;
  const listed =
    values
      .slice(0, 5)
      .map((value) => `\`${value}\``)
      .join(", ") + (values.length > 5 ? ", …" : "");
  const cases = name === undefined ? "one of its types" : `${listed} by \`${name}\``;
  const isSent = root.flow === "sent";
  switch (rule) {
    case "property-removed":
      return isSent ? `${what} cannot be sent any more.` : `${what} does not come back any more.`;
    case "shared-property-removed":
      return `${what} can be read only once the cases are told apart: a new one does not have it.`;
    case "property-added":
      return isSent ? `${what} can be sent.` : `${what} comes back, too.`;
    case "required-property-added":
      return `${what} is new, and has to be sent.`;
    case "property-became-required":
      return `${what} has to be sent now.`;
    case "property-became-optional":
      return `${what} may be missing now.`;
    case "null-removed":
      return `${what} cannot be null any more.`;
    case "null-added":
      return `${what} can be ${values[0] ?? "null"} now.`;
    case "value-removed":
      return `${what} ${isSent ? "does not accept" : "is never"} ${listed} any more.`;
    case "value-added":
      return `${what} ${isSent ? "accepts" : "can be"} ${listed}, too.`;
    case "member-removed":
      if (ruleName(parting) === "status-removed") return `\`${root.symbol}\` does not answer with ${listed} any more.`;
      if (ruleName(parting) === "event-removed")
        return `The stream of \`${root.symbol}\` does not have ${listed} any more.`;
      return `${what} does not ${isSent ? "accept" : "have"} ${cases} any more.`;
    case "member-added":
      if (ruleName(parting) === "status-added") return `\`${root.symbol}\` can answer with ${listed}, too.`;
      if (ruleName(parting) === "event-added") return `The stream of \`${root.symbol}\` has ${listed}, too.`;
      return `${what} ${isSent ? "accepts" : "can be"} one more: ${cases}.`;
    case "entries-removed":
      return `${what} does not have properties of any name any more.`;
    case "type-changed":
      return `${what} has another type.`;
    case "type-narrowed":
      return isSent ? `${what} accepts less than it did.` : `${what} is told more exactly.`;
    case "type-widened":
      return isSent ? `${what} accepts more types.` : `${what} can be of more types.`;
  }
}
