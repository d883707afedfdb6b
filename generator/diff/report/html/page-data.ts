import type { Approved, DiffResult, Excerpt, Place, Verdict } from "../diff-result.js";
import { byVerdict, foldChanges, operationLabel, type Fold } from "../fold-changes.js";
import { alignLines, type LinePair } from "./align-lines.js";

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
