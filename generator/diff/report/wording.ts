import { plural } from "../../plural.js";
import { operationLabel, type Fold } from "./fold-changes.js";
import type { Bump, DiffResult, Summary, Verdict } from "./diff-result.js";

/** What a fold means for its three readers, without those it means nothing to: `wire breaking · sdk warning · docs`. */
export function verdictWords({ wire, sdk, docs }: Pick<Fold, "wire" | "sdk" | "docs">): string {
  const words = [wire === "none" ? "" : `wire ${wire}`, sdk === "none" ? "" : `sdk ${sdk}`, docs ? "docs" : ""];
  return words.filter((word) => word !== "").join(" · ");
}

/** The operations that a fold reaches: all of a few, else the first ones and how many more. */
export function operationWords({ operations }: Pick<Fold, "operations">, most = 3): string {
  const shown = operations.slice(0, operations.length <= most + 1 ? most + 1 : most).map(operationLabel);
  const left = operations.length - shown.length;
  return left === 0 ? shown.join(", ") : `${shown.join(", ")} and ${left.toLocaleString("en-US")} more`;
}

/** One word for whether the docs changed. */
export function docsWord({ docs }: Pick<Summary, "docs">): string {
  return docs ? "changed" : "unchanged";
}

/** What a bump asks of a version. */
export function bumpWord(bump: Bump): string {
  return bump === "none" ? "no new version" : `${bump} version`;
}

/** How far two translations of one description are apart: in structure, and in texts that one of them lacks. */
export function translationWords({ changes }: Pick<DiffResult, "changes">): string {
  const count = (docs: boolean) =>
    new Set(changes.filter((change) => change.docs === docs).map(({ cause }) => cause)).size;
  const [places, texts] = [count(false), count(true)];
  const differ =
    places === 0 ? "no place differs" : `${plural(places, "place")} ${places === 1 ? "differs" : "differ"}`;
  const missing = texts === 0 ? "" : `; ${plural(texts, "text")} ${texts === 1 ? "is" : "are"} missing in one of them`;
  return `${differ} between the two translations${missing}`;
}

/** Whether all that was compared are translations. */
export function areTranslations(results: readonly DiffResult[]): boolean {
  return results.length > 0 && results.every(({ translations }) => translations);
}

/** What is said where nothing was found. */
export function nothingFound(results: readonly DiffResult[]): string {
  return areTranslations(results) ? "The translations have the same structure." : "No changes.";
}

/** `old.yaml → new.yaml`, `ja.yaml ↔ en.yaml`. */
export function sidesWords({ base, revision, translations }: DiffResult): string {
  return `${base} ${translations ? "↔" : "→"} ${revision}`;
}

/** Whether a comparison found nothing at all. */
export function isUnchanged({ changes }: DiffResult): boolean {
  return changes.length === 0;
}

/** How a section of folds with one verdict is headed. `none` is what only readers of the docs can see. */
export const verdictTitles: Readonly<Record<Verdict, string>> = {
  breaking: "Breaking",
  warning: "Warnings",
  info: "Compatible",
  none: "Words only",
};

/** The first characters of a text, never half of a surrogate pair, and a sign that more follows. */
export function clip(text: string, most: number): string {
  if (text.length <= most) return text;
  const end = most - 1;
  const half = /[\ud800-\udbff]/.test(text[end - 1] ?? "");
  return `${text.slice(0, half ? end - 1 : end)}…`;
}
