import { plural } from "../../../plural.js";
import type { DiffResult, Verdict } from "../diff-result.js";
import { byVerdict, foldChanges, operationLabel, type Fold } from "../fold-changes.js";
import { capital } from "../../capital.js";
import { groupBy } from "../../group-by.js";
import { bumpWord, docsWord, isUnchanged, nothingFound, sidesWords, translationWords } from "../wording.js";
import { printable, withoutCommands } from "./printable.js";
import { showFold } from "./show-fold.js";
import { plain, verdictStyles, type Styler } from "./style.js";

export interface TextOptions {
  /** Colours for a terminal; without it the text is plain. */
  readonly style?: Styler;
}

/** For people at a terminal: changes by operation, worst first, and one line of verdicts for each API. */
export function text(results: readonly DiffResult[], { style = plain }: TextOptions = {}): string {
  if (results.every(isUnchanged)) return nothingFound(results);
  const parts = results.flatMap((result) => [...(isUnchanged(result) ? [] : showResult(result, style))]);
  return withoutCommands([...parts, results.map((result) => summaryLine(result, style)).join("\n")].join("\n\n"));
}

function showResult(result: DiffResult, style: Styler): string[] {
  const { title, changes } = result;
  const folds = foldChanges(changes);
  const open = folds.filter(({ approved }) => !approved);
  const approved = folds.filter((fold) => fold.approved);
  // The order of groups is that of their worst fold.
  const groups = [...groupBy(open, groupLabel)].map(([label, group]) =>
    showGroup(label, group, style, result.translations),
  );
  const head = `${style("bold", printable(title))}  ${style("dim", printable(sidesWords(result)))}`;
  const counted = result.translations ? [capital(`${translationWords(result)}.`)] : [];
  return [
    [head, ...counted].join("\n"),
    ...groups,
    ...(approved.length > 0 ? [showGroup("Approved", approved, style, result.translations)] : []),
  ];
}

/** Folds that reach one operation stand under it. */
function groupLabel({ operations }: Fold): string {
  const [first] = operations;
  if (!first) return "The whole API";
  if (operations.length > 1) return "Several operations";
  return first.operationId ? `${operationLabel(first)} (${first.operationId})` : operationLabel(first);
}

function showGroup(label: string, folds: readonly Fold[], style: Styler, translations = false): string {
  const lines = [...folds].sort(byVerdict).map((fold) => showFold(fold, style, translations));
  return [style("bold", printable(label)), ...lines].join("\n");
}

function summaryLine(result: DiffResult, style: Styler): string {
  const { title, summary, changes } = result;
  if (result.translations) return `${style("bold", printable(title))}: ${translationWords(result)}`;
  const paint = (verdict: Verdict) => style(verdictStyles[verdict], verdict);
  const { wire, sdk, bump } = summary;
  return [
    `${style("bold", printable(title))}: wire ${paint(wire)} (API: ${bumpWord(bump.api)})`,
    result.withoutSdk ? "sdk not compared" : `sdk ${paint(sdk)} (package: ${bumpWord(bump.package)})`,
    `docs ${docsWord(summary)}`,
    plural(new Set(changes.map(({ cause }) => cause)).size, "change"),
  ].join(" · ");
}
