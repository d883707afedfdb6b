import { bumpOf } from "./version.js";
import type { Change, Summary } from "./diff-result.js";
import { worse, worstFor } from "./verdict-order.js";

/** The three verdicts of a comparison and the versions they ask for. Approved changes count: an approval changes no client. Translations ask for no version. */
export function summarise(changes: readonly Change[], translations = false): Summary {
  const [wire, sdk] = [worstFor("wire", changes), worstFor("sdk", changes)];
  const docs = changes.some((change) => change.docs);
  if (translations) return { wire, sdk, docs, bump: { api: "none", package: "none" } };
  const changed = docs || worse(wire, sdk) !== "none";
  return { wire, sdk, docs, bump: { api: bumpOf(wire, changed), package: bumpOf(sdk, changed) } };
}
