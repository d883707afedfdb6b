import type { Change, Verdict } from "./diff-result.js";

/** All verdicts, worst first. */
export const verdicts = ["breaking", "warning", "info", "none"] as const satisfies readonly Verdict[];

/** A number to sort by: the worse, the smaller. */
export function verdictRank(verdict: Verdict): number {
  return verdicts.indexOf(verdict);
}

/** The worse of two verdicts. */
export function worse(left: Verdict, right: Verdict): Verdict {
  return verdictRank(left) <= verdictRank(right) ? left : right;
}

/** The worst that a change does to a running client or to compiled code. */
export function worstOf({ wire, sdk }: Pick<Change, "wire" | "sdk">): Verdict {
  return worse(wire, sdk);
}
