import type { Change, Verdict } from "../../diff/report/diff-result.js";
import { bestWitness, foldChanges, operationLabel, type Fold } from "../../diff/report/fold-changes.js";
import { groupAlike, pluralSentence, type Group } from "../../diff/report/group-alike.js";
import { brokenLines } from "../../diff/report/markdown/broken-lines.js";
import { codeSpan, quote } from "../../diff/report/markdown/quote.js";
import { clip } from "../../diff/report/wording.js";
import { groupBy } from "../../diff/values.js";
import { plural } from "../../plural.js";
import type { ManifestChange } from "./manifest-changes.js";
import type { Lowered } from "./next-version.js";
import { signatureLines } from "./signature-lines.js";
import type { Signatures } from "./signatures.js";

/** What a section of a changelog tells of. */
export interface SectionContent {
  readonly version: string;
  /** Of the commit, as YYYY-MM-DD. */
  readonly day?: string;
  readonly changes: readonly Change[];
  readonly manifest: readonly ManifestChange[];
  /** How code sees the package as it was, and as it is; none of a first release. */
  readonly before?: Signatures;
  readonly after?: Signatures;
  readonly lowered?: Lowered;
  /** What is said where nothing else is. */
  readonly otherwise: string;
}

/** Entries of one heading: what is more is counted. */
const mostEntries = 40;

/** Names that are given of changes which are like one another. */
const mostNames = 5;

type Heading = "Breaking" | "For clients that are running" | "Added" | "Changed" | "Words";

const headings: readonly Heading[] = ["Breaking", "For clients that are running", "Added", "Changed"];

/** A section of a changelog, in Markdown: what breaks first. It ends without a line end. */
export function changelogSection(content: SectionContent): string {
  const { version, day, changes, manifest, lowered, otherwise } = content;
  const groups = groupBy(foldChanges(changes), headingOf);
  const breaks = manifest.filter(({ bump }) => bump === "major").map(({ message }) => `- ${quote(clip(message, 300))}`);
  const others = manifest.filter(({ bump }) => bump !== "major").map(({ message }) => `- ${quote(clip(message, 300))}`);
  const parts = [
    ...(lowered ? [loweredNote(lowered)] : []),
    ...headings.flatMap((heading) => {
      const entries = entriesOf(groups.get(heading) ?? [], content);
      const all = heading === "Breaking" ? [...breaks, ...entries] : entries;
      return all.length === 0 ? [] : [`### ${heading}\n\n${all.join("\n").trimEnd()}`];
    }),
    ...(others.length === 0 ? [] : [`### The package\n\n${others.join("\n")}`]),
    ...wordsOf(groups.get("Words") ?? []),
  ];
  const title = day === undefined ? `## ${version}` : `## ${version} (${day})`;
  return [title, ...(parts.length === 0 ? [otherwise] : parts)].join("\n\n");
}

const isAddition = (id: string) => /(^new-|-added$|-widened$|-extended$|^endpoint-added|^api-path-added)/.test(id);

function headingOf({ lead, wire, sdk, docs }: Fold): Heading {
  if (sdk === "breaking") return "Breaking";
  if (isBad(wire)) return "For clients that are running";
  if (wire === "none" && sdk === "none") return docs ? "Words" : "Changed";
  return isAddition(lead.id) ? "Added" : "Changed";
}

function isBad(verdict: Verdict): boolean {
  return verdict === "breaking" || verdict === "warning";
}

function entriesOf(folds: readonly Fold[], content: SectionContent): string[] {
  const groups = groupAlike(folds);
  const shown = groups.slice(0, mostEntries).map((group) => entry(group, content));
  const left = groups.slice(mostEntries).reduce((sum, { folds: all }) => sum + all.length, 0);
  return left === 0 ? shown : [...shown, `- … and ${plural(left, "more change")}.`];
}

function entry(group: Group, { before, after }: SectionContent): string {
  const [first] = group.folds;
  const sentence = pluralSentence(group);
  const said = quote(clip(sentence ?? first!.lead.message, 300));
  const head = `- ${said}${sentence === undefined ? alike(group) : ""}${reach(group, sentence ?? first!.lead.message)}`;
  const signature = signatureLines(first!, before, after);
  const witness = bestWitness(group.folds.flatMap(({ symbols }) => symbols));
  const migration = first!.sdk === "breaking" && witness ? brokenLines(witness) : "";
  return [
    head,
    ...[signature, migration].filter((block) => block !== "").map((block) => `\n${indented(block)}\n`),
  ].join("\n");
}

/** How many more changes are like the first one, and of what some of them are. */
function alike({ folds, subjects }: Group): string {
  if (folds.length === 1) return "";
  const names = subjects.slice(1, 1 + mostNames).map((name) => codeSpan(clip(name, 60)));
  const left = folds.length - 1 - names.length;
  const list = names.length === 0 ? "" : `: ${names.join(", ")}${left > 0 ? ` and ${left} more` : ""}`;
  return ` And ${plural(folds.length - 1, "more change")} like it${list}.`;
}

/** The operations that a group is about, unless its sentence names the only one. */
function reach({ operations }: Group, sentence: string): string {
  const [first] = operations;
  if (first === undefined || (operations.length === 1 && sentence.includes(operationLabel(first)))) return "";
  const label = codeSpan(clip(operationLabel(first), 120));
  return operations.length === 1 ? ` (${label})` : ` (${label} and ${plural(operations.length - 1, "more operation")})`;
}

function wordsOf(folds: readonly Fold[]): string[] {
  if (folds.length === 0) return [];
  const operations = new Set(folds.flatMap((fold) => fold.operations.map(operationLabel)));
  const where = operations.size === 0 ? "" : ` of ${plural(operations.size, "operation")}`;
  return [
    `### Words\n\n- ${plural(folds.length, "text")}${where} ${folds.length === 1 ? "says" : "say"} something else.`,
  ];
}

function indented(block: string): string {
  return block.replace(/^(?=.)/gm, "  ");
}

/** A reason as it stands in a changelog: the same when it is read from there. */
export function quotedReason(reason: string): string {
  return quote(clip(reason.trim(), 500));
}

/** The line that says why a version is smaller than what is asked for. */
function loweredNote({ version, asked, reason }: Lowered): string {
  return `> Released as ${version}, though ${asked} was asked for: ${reason}`;
}

/** What such a line of a section says; undefined where there is none. */
export function readLoweredNote(section: string): Lowered | undefined {
  const [, version, asked, reason] = /^> Released as (\S+), though (\S+) was asked for: (.+)$/m.exec(section) ?? [];
  return version !== undefined && asked !== undefined && reason !== undefined ? { version, asked, reason } : undefined;
}
