import type { Approved, DiffResult, Excerpt, Place, Verdict } from "../diff-result.js";
import { byVerdict, foldChanges, operationLabel, type Fold } from "../fold-changes.js";

/** A change as the page's script reads it. */
export interface PageChange {
  readonly id: string;
  readonly api: string;
  readonly message: string;
  readonly verdict: Verdict;
  readonly wire: Verdict;
  readonly sdk: Verdict;
  readonly docs: boolean;
  readonly operations: readonly string[];
  /** `file:line` on each side. */
  readonly base?: string;
  readonly revision?: string;
  readonly pointer: string;
  readonly lines: readonly LinePair[];
  readonly others: readonly { readonly id: string; readonly message: string }[];
  readonly symbols: readonly PageSymbol[];
  readonly approved?: Approved;
}

/** An export that changed, with the code that no longer compiles. */
export interface PageSymbol {
  readonly name: string;
  readonly kind: string;
  readonly code?: string;
  readonly diagnostic?: string;
}

/** Witnesses of one change that the page carries. */
const witnessLimit = 5;

/** Everything that the page shows below its headline, worst first, what is approved last. */
export function pageData(results: readonly DiffResult[]): PageChange[] {
  return results
    .flatMap(({ title, changes }) => foldChanges(changes).map((fold) => ({ title, fold })))
    .sort(
      (left, right) =>
        Number(left.fold.approved !== undefined) - Number(right.fold.approved !== undefined) ||
        byVerdict(left.fold, right.fold),
    )
    .map(({ title, fold }) => pageChange(title, fold));
}

function pageChange(api: string, { lead, others, symbols, operations, approved, ...fold }: Fold): PageChange {
  const { base, revision, excerpt, id, message } = lead;
  return {
    id,
    api,
    message,
    verdict: fold.verdict,
    wire: fold.wire,
    sdk: fold.sdk,
    docs: fold.docs,
    operations: operations.map((operation) =>
      operation.operationId ? `${operationLabel(operation)} (${operation.operationId})` : operationLabel(operation),
    ),
    ...(base ? { base: whereabouts(base) } : {}),
    ...(revision ? { revision: whereabouts(revision) } : {}),
    pointer: (revision ?? base)?.pointer ?? "",
    lines: alignLines(side(excerpt, "base", base), side(excerpt, "revision", revision)),
    others: others.map((other) => ({ id: other.id, message: other.message })),
    symbols: symbols.map(({ name, kind, witness }, index) => ({
      name,
      kind,
      ...(witness && index < witnessLimit ? witness : {}),
    })),
    ...(approved ? { approved } : {}),
  };
}

/** One side of an excerpt, without the indentation that both sides have. */
function side(excerpt: Excerpt | undefined, name: "base" | "revision", place: Place | undefined) {
  const text = excerpt?.[name];
  if (text === undefined) return undefined;
  const lines = [excerpt?.base, excerpt?.revision].join("\n").split("\n");
  const indents = lines.filter((line) => line.trim() !== "").map((line) => line.length - line.trimStart().length);
  const spaces = indents.reduce((least, indent) => Math.min(least, indent), Infinity);
  return { text: text.replace(/^[ \t]+/gm, (space) => space.slice(spaces)), line: place?.line ?? 1 };
}

function whereabouts({ file, line }: Place): string {
  return `${file}:${line}`;
}

/** One line of two texts side by side: its number and text on each side where it stands. */
export interface LinePair {
  readonly base?: readonly [line: number, text: string];
  readonly revision?: readonly [line: number, text: string];
  readonly same: boolean;
}

/** Longest excerpt that is compared line by line, in lines. */
const most = 60;

/** Two texts side by side: equal lines face each other, by the longest sequence that both share. */
export function alignLines(
  base: { text: string; line: number } | undefined,
  revision: { text: string; line: number } | undefined,
): LinePair[] {
  const left = linesOf(base?.text);
  const right = linesOf(revision?.text);
  const length = sharedLengths(left, right);
  const pairs: LinePair[] = [];
  const was = (i: number) => ({ base: [(base?.line ?? 1) + i, left[i]!] as const });
  const is = (j: number) => ({ revision: [(revision?.line ?? 1) + j, right[j]!] as const });
  let i = 0;
  let j = 0;
  while (i < left.length || j < right.length) {
    if (i < left.length && j < right.length && left[i] === right[j])
      pairs.push({ ...was(i++), ...is(j++), same: true });
    else if (j >= right.length || (i < left.length && length[i + 1]![j]! >= length[i]![j + 1]!)) {
      pairs.push({ ...was(i++), same: false });
    } else pairs.push({ ...is(j++), same: false });
  }
  return facing(pairs);
}

/** Removed lines and the added ones that follow them face each other. */
function facing(pairs: readonly LinePair[]): LinePair[] {
  const rows: LinePair[] = [];
  for (let start = 0; start < pairs.length;) {
    if (pairs[start]!.same) {
      rows.push(pairs[start++]!);
      continue;
    }
    let end = start;
    while (end < pairs.length && !pairs[end]!.same) end++;
    const removed = pairs.slice(start, end).flatMap((pair) => (pair.base ? [pair.base] : []));
    const added = pairs.slice(start, end).flatMap((pair) => (pair.revision ? [pair.revision] : []));
    for (let index = 0; index < Math.max(removed.length, added.length); index++) {
      const [base, revision] = [removed[index], added[index]];
      rows.push({ ...(base ? { base } : {}), ...(revision ? { revision } : {}), same: false });
    }
    start = end;
  }
  return rows;
}

function linesOf(text: string | undefined): string[] {
  if (text === undefined) return [];
  const lines = text.trimEnd().split(/\r\n|[\r\n]/);
  return lines.length > most ? [...lines.slice(0, most), "…"] : lines;
}

/** How many lines the rests of both share, for each pair of places. */
function sharedLengths(left: readonly string[], right: readonly string[]): number[][] {
  const table = Array.from({ length: left.length + 1 }, () => new Array<number>(right.length + 1).fill(0));
  for (let i = left.length - 1; i >= 0; i--) {
    for (let j = right.length - 1; j >= 0; j--) {
      table[i]![j] = left[i] === right[j] ? table[i + 1]![j + 1]! + 1 : Math.max(table[i + 1]![j]!, table[i]![j + 1]!);
    }
  }
  return table;
}
