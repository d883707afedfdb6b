import { plural } from "../../../plural.js";
import type { Change, SymbolChange } from "../diff-result.js";
import type { Fold } from "../fold-changes.js";
import { operationWords, verdictWords } from "../wording.js";
import { printable, printableLines } from "./printable.js";
import { verdictStyles, type Styler } from "./style.js";

/** Witnesses of one change that are shown: the first proves it. */
const witnessLimit = 2;

/** One change in lines: verdict and rule, message, place, what else the same edit did, and the code that no longer compiles. */
export function showFold(fold: Fold, style: Styler, translations = false): string {
  const { lead, others, operations, symbols, approved } = fold;
  const word = fold.verdict === "none" ? "docs" : fold.verdict;
  const head = `  ${style(verdictStyles[fold.verdict], word.padEnd(8))}  ${printable(lead.id)}  ${style("dim", verdictWords(fold))}`;
  const witnesses = symbols.filter(({ witness }) => witness);
  const left = witnesses.length - witnessLimit;
  return [
    head,
    `    ${printable(lead.message)}`,
    ...others.map(({ id, message }) => `    ${style("dim", `also ${printable(id)}:`)} ${printable(message)}`),
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
