import { bumpOf } from "./version.js";
import type { Change, Summary, Verdict } from "./diff-result.js";
import { worse } from "./verdict-order.js";

/** The three verdicts of a comparison and the versions they ask for. Approved changes count: an approval changes no client. Translations ask for no version. */
export function summarise(changes: readonly Change[], translations = false): Summary {
  const wire = changes.reduce<Verdict>((worst, change) => worse(worst, change.wire), "none");
  const sdk = changes.reduce<Verdict>((worst, change) => worse(worst, change.sdk), "none");
  const docs = changes.some((change) => change.docs);
  if (translations) return { wire, sdk, docs, bump: { api: "none", package: "none" } };
  const changed = docs || worse(wire, sdk) !== "none";
  return { wire, sdk, docs, bump: { api: bumpOf(wire, changed), package: bumpOf(sdk, changed) } };
}
