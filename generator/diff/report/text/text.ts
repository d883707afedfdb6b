import { plural } from "../../../plural.js";
import type { DiffResult, Verdict, Change, SymbolChange } from "../diff-result.js";
import { byVerdict, foldChanges, operationLabel, type Fold } from "../fold-changes.js";
import { capital } from "../../voice.js";
import { groupBy } from "../../values.js";
import {
  bumpWord,
  clip,
  docsWord,
  isUnchanged,
  nothingFound,
  sidesWords,
  translationWords,
  operationWords,
  verdictWords,
} from "../wording.js";
import { printable, plain, verdictStyles, type Styler, printableLines } from "./style.js";

export interface TextOptions {
  /** Colours for a terminal; without it the text is plain. */
  readonly style?: Styler;
}

/** For people at a terminal: changes by operation, worst first, and one line of verdicts for each API. */
export function text(results: readonly DiffResult[], { style = plain }: TextOptions = {}): string {
  if (results.every(isUnchanged)) return nothingFound(results);
  const parts = results.flatMap((result) => [...(isUnchanged(result) ? [] : showResult(result, style))]);
  return [...parts, results.map((result) => summaryLine(result, style)).join("\n")].join("\n\n");
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

/** Witnesses of one change that are shown: the first proves it. */
const witnessLimit = 2;

/** What else one edit did, of which so much is shown: a type that holds itself is reached in countless ways. */
const othersLimit = 20;

/** One change in lines: verdict and rule, message, place, what else the same edit did, and the code that no longer compiles. */
export function showFold(fold: Fold, style: Styler, translations = false): string {
  const { lead, others, operations, symbols, approved } = fold;
  const word = fold.verdict === "none" ? "docs" : fold.verdict;
  const head = `  ${style(verdictStyles[fold.verdict], word.padEnd(8))}  ${printable(lead.id)}  ${style("dim", verdictWords(fold))}`;
  const witnesses = symbols.filter(({ witness }) => witness);
  const [left, further] = [witnesses.length - witnessLimit, others.length - othersLimit];
  return [
    head,
    `    ${printable(lead.message)}`,
    ...others
      .slice(0, othersLimit)
      .map(({ id, message }) => `    ${style("dim", `also ${printable(id)}:`)} ${printable(clip(message, 400))}`),
    ...(further > 0
      ? [`    ${style("dim", `also ${further.toLocaleString("en-US")} more of this edit, in --format json`)}`]
      : []),
    ...(operations.length > 1
      ? [`    in ${plural(operations.length, "operation")}: ${printable(operationWords(fold))}`]
      : []),
    ...places(lead, translations).map((place) => `    ${style("dim", place)}`),
    ...(approved ? [`    approved until ${printable(approved.until)}: ${printable(approved.reason)}`] : []),
    ...witnesses.slice(0, witnessLimit).flatMap((symbol) => showWitness(symbol, style)),
    ...(left > 0 ? [`    ${style("dim", `${plural(left, "more export")} with such code`)}`] : []),
  ].join("\n");
}

/** Where to look: the revision's line where there is one, and the base's where that is another. */
function places({ base, revision }: Change, translations: boolean): string[] {
  const place = revision ?? base;
  if (!place) return [];
  const { file, line, column } = place;
  return [printable(`${file}:${line}:${column}`) + (revision || translations ? "" : " (before)")];
}

function showWitness({ witness }: SymbolChange, style: Styler): string[] {
  if (!witness) return [];
  const code = printableLines(witness.code).trimEnd().split("\n");
  const diagnostic = printableLines(witness.diagnostic).trimEnd().split("\n");
  return [
    ...code.map((line) => `      ${style("dim", "│")} ${line}`),
    ...diagnostic.map((line, index) => `      ${index === 0 ? style("red", "✗") : " "} ${line}`),
  ];
}
