import type { SdkLevel, SdkRule } from "./sdk-change.js";
import type { Use } from "./use.js";

/** What it means that a use stopped compiling: only a list of every case, or an exact type, may grow without anybody's fault. */
export function levelOf({ what }: Use): SdkLevel {
  return what === "cases" ? "warning" : "breaking";
}

/** What a use that stopped compiling, or that did not compile before, shows. */
export function ruleOf({ what, flow }: Use, isAddition: boolean): SdkRule {
  if (what === "name") return isAddition ? "export-added" : "export-removed";
  if (flow === "sent") return isAddition ? "request-widened" : "request-narrowed";
  return isAddition ? "result-extended" : what === "cases" ? "case-added" : "result-changed";
}

/** One sentence on what happened. */
export function messageOf(rule: SdkRule, { what, symbol, at, kind }: Use): string {
  if (what === "name" && kind === "client")
    return `\`${at[0]!.toUpperCase()}("${at[1]}")\` of a client ${rule === "export-added" ? "compiles now" : "does not compile any more"}.`;
  const path = at.join(".").replaceAll(".[", "[").replaceAll(".{}", "[…]");
  const whole = path === "" ? `\`${symbol}\`` : `\`${path}\` of \`${symbol}\``;
  if (what === "call" && rule === "request-narrowed") return `${whole} cannot be called as it was.`;
  const messages: Readonly<Record<SdkRule, string>> = {
    "export-removed": `${whole} is not exported any more.`,
    "export-added": `${whole} is exported.`,
    "request-narrowed":
      what === "least" ? `${whole} needs more than it did.` : `${whole} does not accept all that it did.`,
    "request-widened": `${whole} accepts more than it did.`,
    "result-changed": `${whole} cannot be read as it was.`,
    "result-extended": `${whole} tells more than it did.`,
    "case-added": `${whole} has a case that it did not have.`,
  };
  return messages[rule];
}

/** What is the same for all uses that show one difference. */
export function placeKey({ flow, symbol, at, what, chain }: Use): string {
  return JSON.stringify(
    what === "name" && at.length === 0 && chain.length > 0
      ? [what, chain]
      : [what === "name", flow, symbol, at, chain.at(-1)],
  );
}
