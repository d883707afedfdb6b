import type { Change, Verdict } from "./report/diff-result.js";
import { quote } from "./quote.js";
import { ofTranslations, ofVersions, type Translations } from "./voice.js";

/** A description that only one of two folders has. */
export interface LoneDescription {
  readonly side: "base" | "revision";
  /** Relative to its folder. */
  readonly path: string;
  /** Where it stands, as reports call it. */
  readonly file: string;
}

/** The change that a description is where it was not, or is gone with all its operations. `sdk: false` leaves code out. */
export function loneDescription(
  { side, path, file }: LoneDescription,
  {
    sdk,
    severity,
    translations,
  }: {
    readonly sdk: boolean;
    readonly severity: Readonly<Record<string, Verdict>>;
    readonly translations?: Translations;
  },
): Change {
  const action = side === "base" ? "removed" : "added";
  const verdict: Verdict = action === "removed" ? "breaking" : "info";
  const id = translations ? "description-existence" : `description-${action}`;
  const voice = translations ? ofTranslations(translations) : ofVersions;
  return {
    id,
    wire: severity[id] ?? (translations ? "warning" : verdict),
    sdk: sdk && !translations ? verdict : "none",
    docs: false,
    [side]: { pointer: "#/info", file, line: 1, column: 1 },
    message: `The description ${quote(path)} ${voice.was(action)}.`,
    cause: `${action === "removed" ? "-" : "+"}#`,
  };
}
