import type { OpenApi } from "../load/document.js";
import type { Change } from "./change.js";
import type { Finding } from "./finding.js";
import { quote } from "./quote.js";

/** What is wrong with `info.version` where a change breaks something; undefined where nothing is. */
export function versionFinding(base: OpenApi, revision: OpenApi, changes: readonly Change[]): Finding | undefined {
  if (!changes.some(({ wire }) => wire === "breaking")) return undefined;
  const [before, after] = [base, revision].map(({ info }) => String(info?.version ?? ""));
  const found = (id: string, how: string): Finding => ({
    id,
    effect: "notes",
    say: () => `The version ${how}, although a change breaks clients: ${quote(before)} and ${quote(after)}.`,
    at: ["version"],
  });
  if (before === after) return found("api-version-not-bumped", "stayed the same");
  const [from, to] = [numbers(before!), numbers(after!)];
  const index = from.findIndex((number, position) => number !== (to[position] ?? 0));
  if (index >= 0 && from[index]! > (to[index] ?? 0)) return found("api-version-decreased", "went down");
  if (from[0] === to[0]) return found("api-major-version-not-bumped", "kept its first number");
  return undefined;
}

function numbers(version: string): number[] {
  return (version.replace(/^v/, "").split(/[-+]/)[0] ?? "").split(".").map((part) => Number.parseInt(part, 10) || 0);
}
