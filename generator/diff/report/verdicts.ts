import type { Change, Verdict, Summary } from "./diff-result.js";
import { bumpOf } from "./version.js";

/** All verdicts, worst first. */
export const verdicts = ["breaking", "warning", "info", "none"] as const satisfies readonly Verdict[];

type Verdicts = Pick<Change, "wire" | "sdk">;

/** A number to sort by: the worse, the smaller. */
export function verdictRank(verdict: Verdict): number {
  return verdicts.indexOf(verdict);
}

/** The worse of two verdicts. */
export function worse(left: Verdict, right: Verdict): Verdict {
  return verdictRank(left) <= verdictRank(right) ? left : right;
}

/** The worst that any change is for one reader. */
export function worstFor(reader: "wire" | "sdk", changes: readonly Verdicts[]): Verdict {
  return changes.reduce<Verdict>((worst, change) => worse(worst, change[reader]), "none");
}

/** Sorts the worst first. */
export function byWorst(left: Verdicts, right: Verdicts): number {
  return verdictRank(worstOf(left)) - verdictRank(worstOf(right));
}

/** The worst that a change does to a running client or to compiled code. */
export function worstOf({ wire, sdk }: Verdicts): Verdict {
  return worse(wire, sdk);
}

/** The id of the change that tells of what the compiler did not look at. */
export const notProven = "sdk-not-proven";

/** Whether nobody knows all of the sdk verdict, and nobody said that this is all right. */
export function isUnproven({ changes }: { readonly changes: readonly Change[] }): boolean {
  return changes.some(leavesUnproven);
}

/** Whether a change tells of that. */
export function leavesUnproven({ id, approved }: Change): boolean {
  return id === notProven && !approved;
}

/**
 * The three verdicts of a comparison and the versions they ask for. Approved changes count: an approval changes no client. What
 * is not proven may break, and asks for a major version of the package. Translations ask for no version.
 */
export function summarise(changes: readonly Change[], translations = false): Summary {
  const [wire, sdk] = [worstFor("wire", changes), worstFor("sdk", changes)];
  const docs = changes.some((change) => change.docs);
  if (translations) return { wire, sdk, docs, bump: { api: "none", package: "none" } };
  const changed = docs || worse(wire, sdk) !== "none";
  return {
    wire,
    sdk,
    docs,
    bump: { api: bumpOf(wire, changed), package: isUnproven({ changes }) ? "major" : bumpOf(sdk, changed) },
  };
}
