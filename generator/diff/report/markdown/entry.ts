import { plural } from "../../../plural.js";
import type { Change, Place, Witness } from "../diff-result.js";
import { bestWitness, operationLabel, type Fold } from "../fold-changes.js";
import { clip, verdictWords } from "../wording.js";
import { splitLines } from "./broken-lines.js";
import { codeBlock, codeSpan, quote } from "./quote.js";

/** Address at which a place can be read, such as that of the line on GitHub. */
export type PlaceLink = (place: Place, side: "base" | "revision") => string | undefined;

const messageLimit = 400;
const codeLimit = 1200;
const codeLines = 16;
const othersLimit = 3;

/** A change as one item of a list, with the code that it breaks. `api` is its title where a comment speaks of several. */
export function fullEntry(fold: Fold, api: string | undefined, link: PlaceLink): string {
  const { others, symbols, approved } = fold;
  const witness = bestWitness(symbols);
  const left = others.length - othersLimit;
  const lines = [
    ...others
      .slice(0, othersLimit)
      .map((other) => `also: ${quote(clip(other.message, messageLimit))} ${codeSpan(clip(other.id, 100))}`),
    ...(left > 0 ? [`and ${plural(left, "other effect")} of the same edit`] : []),
    ...(approved
      ? [`approved until ${quote(clip(approved.until, 20))} – ${quote(clip(approved.reason, messageLimit))}`]
      : []),
  ].map((line) => `  <br>${line}`);
  const code = witness ? ["", indent(codeBlock(witnessCode(witness), "ts")), ""] : [];
  return [shortEntry(fold, api, link), ...lines, ...code].join("\n");
}

/** A change on one line: what, where, for whom. */
export function shortEntry(fold: Fold, api: string | undefined, link: PlaceLink): string {
  const { lead } = fold;
  const parts = [
    ...(api === undefined ? [] : [quote(clip(api, 80))]),
    reach(fold),
    verdictWords(fold),
    codeSpan(clip(lead.id, 100)),
    whereabouts(lead, link),
  ];
  return `- ${quote(clip(lead.message, messageLimit))}\n  <br>${parts.filter((part) => part !== "").join(" · ")}`;
}

function reach({ operations }: Fold): string {
  const [first] = operations;
  if (!first) return "";
  const label = codeSpan(clip(operationLabel(first), 160));
  return operations.length === 1 ? label : `**${plural(operations.length, "operation")}**, as ${label}`;
}

function whereabouts({ base, revision }: Change, link: PlaceLink): string {
  const place = revision ?? base;
  if (!place) return "";
  const label = codeSpan(`${clip(place.file, 160)}:${place.line}`);
  const address = link(place, revision ? "revision" : "base");
  const url = address !== undefined && URL.canParse(address) ? new URL(address) : undefined;
  const known = url?.protocol === "https:" || url?.protocol === "http:";
  return known ? `[${label}](<${url.href.replace(/[<>\\]/g, encodeURIComponent)}>)` : label;
}

/** The code, below it as a comment what the compiler says, and what to write instead. */
function witnessCode({ code, diagnostic, instead }: Witness): string {
  const said = splitLines(clip(diagnostic.trimEnd(), codeLimit / 2)).slice(0, codeLines / 2);
  return [
    ...linesOf(code),
    ...said.map((line, index) => (index === 0 ? `// ✗ ${line}` : `//   ${line}`)),
    ...(instead === undefined ? [] : ["// instead:", ...linesOf(instead)]),
  ].join("\n");
}

function linesOf(code: string): string[] {
  const lines = splitLines(clip(code.trimEnd(), codeLimit));
  return lines.length > codeLines ? [...lines.slice(0, codeLines), "// …"] : lines;
}

function indent(text: string): string {
  return text.replace(/^(?=.)/gm, "  ");
}
