import { plural } from "../../../plural.js";
import type { Verdict } from "../diff-result.js";
import { bestWitness, operationLabel } from "../fold-changes.js";
import { pluralSentence, type Group } from "../group-alike.js";
import { clip } from "../wording.js";
import { brokenLines } from "./broken-lines.js";
import { codeSpan, quote } from "./quote.js";

/** A group of changes, and the API that it is of where a comment speaks of several. */
export interface Shown {
  readonly group: Group;
  readonly api: string | undefined;
}

/** Lines of a screen that are left for what changed, once headings, counts and versions have theirs. */
const screenLines = 36;

/** Characters of a line, as wide as a comment is. */
const lineWidth = 110;

/** Names that are given of changes which are like one another. */
const mostNames = 3;

/** Entries before the first fold. */
const mostEntries = 30;

/** Lines of code among them, so that there is room to name more changes. */
const codeLines = 18;

/** Changes that stand before the first fold as a whole, where a screen has room for them. */
export const mostInFull = 5;

/** Whether a text takes no more than a screen. */
export function fitsScreen(text: string): boolean {
  return linesOf(text) <= screenLines;
}

/**
 * What a reader sees before anything is unfolded: of each group what happened, for whom, the lines that stop compiling and what
 * to write instead. No more than a screen; then how many more there are.
 * @param room UTF-16 code units
 */
export function screen(groups: readonly Shown[], room: number): string {
  let [lines, code, used] = [screenLines, codeLines, 0];
  const shown: string[] = [];
  for (const each of groups.slice(0, mostEntries)) {
    const head = headOf(each);
    const fits = (text: string) => linesOf(text) <= lines && used + text.length + 1 <= room;
    if (!fits(head)) break;
    const block = codeOf(each);
    const text = linesOf(block) <= code && fits(head + block) ? head + block : head;
    if (text !== head) code -= linesOf(block);
    shown.push(text);
    lines -= linesOf(text);
    used += text.length + 1;
  }
  const left = groups.slice(shown.length).reduce((sum, { group }) => sum + group.folds.length, 0);
  const more = left > 0 ? [`- … and ${plural(left, "more change")}, below`] : [];
  return [...shown, ...more].join("\n");
}

function headOf({ group, api }: Shown): string {
  const [first] = group.folds;
  const others = group.folds.length - 1;
  const sentence = pluralSentence(group);
  const said = quote(clip(sentence ?? first!.lead.message, 200));
  const like = sentence === undefined && others > 0 ? ` ${alike(group)}` : "";
  const from = api === undefined ? "" : `${quote(clip(api, 80))}: `;
  const readers = forWhom(group);
  return `- ${from}${sentence === undefined ? said : `**${said}**`}${like}\n  <br>${[reach(group), readers].filter(Boolean).join(" · ")}`;
}

/** How many more changes are like the first one, and of what the next ones are. */
function alike({ folds, subjects }: Group): string {
  const [others, names] = [folds.length - 1, subjects.slice(1, 1 + mostNames)];
  const left = others - names.length;
  const more = names.length > 0 && left > 0 ? ` and ${left.toLocaleString("en-US")} more` : "";
  const list = names.map((name) => codeSpan(clip(name, 40))).join(", ");
  return `**And ${plural(others, "more change")} like it${list && ":"}** ${list}${more}`.trimEnd();
}

function reach({ operations }: Group): string {
  const [first, second] = operations.slice(0, 2).map((each) => codeSpan(clip(operationLabel(each), 100)));
  if (first === undefined) return "";
  if (second === undefined) return first;
  const left = operations.length - 2;
  return left === 0 ? `${first} and ${second}` : `${first}, ${second} and ${left.toLocaleString("en-US")} more`;
}

/** The readers that a group is bad for, or, where it is for none, that it is nothing bad. */
function forWhom({ folds }: Group): string {
  const { wire, sdk } = folds[0]!;
  const of = (verdict: Verdict) =>
    [wire === verdict ? "running clients" : "", sdk === verdict ? "compiled code" : ""].filter(Boolean).join(" and ");
  const [breaks, warns] = [of("breaking"), of("warning")];
  return [breaks && `breaks ${breaks}`, warns && `may break ${warns}`].filter(Boolean).join(", ");
}

function codeOf({ group }: Shown): string {
  const witness = bestWitness(group.folds.flatMap(({ symbols }) => symbols));
  return witness ? `\n\n${brokenLines(witness).replace(/^(?=.)/gm, "  ")}\n` : "";
}

/** Lines that a text takes on the screen. */
function linesOf(text: string): number {
  return text.split("\n").reduce((sum, line) => sum + Math.ceil(line.length / lineWidth), 0);
}
