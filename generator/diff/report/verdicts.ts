import type { Change, Verdict, Summary } from "./diff-result.js";
import { bumpOf } from "./version.js";

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

/** The worst that any change is for one reader. */
export function worstFor(reader: "wire" | "sdk", changes: readonly Pick<Change, "wire" | "sdk">[]): Verdict {
  return changes.reduce<Verdict>((worst, change) => worse(worst, change[reader]), "none");
}

/** Sorts the worst first. */
export function byWorst(left: Change, right: Change): number {
  return verdictRank(worstOf(left)) - verdictRank(worstOf(right));
}

/** The worst that a change does to a running client or to compiled code. */
export function worstOf({ wire, sdk }: Pick<Change, "wire" | "sdk">): Verdict {
  return worse(wire, sdk);
}

/** The three verdicts of a comparison and the versions they ask for. Approved changes count: an approval changes no client. Translations ask for no version. */
export function summarise(changes: readonly Change[], translations = false): Summary {
  const [wire, sdk] = [worstFor("wire", changes), worstFor("sdk", changes)];
  const docs = changes.some((change) => change.docs);
  if (translations) return { wire, sdk, docs, bump: { api: "none", package: "none" } };
  const changed = docs || worse(wire, sdk) !== "none";
  return { wire, sdk, docs, bump: { api: bumpOf(wire, changed), package: bumpOf(sdk, changed) } };
}
