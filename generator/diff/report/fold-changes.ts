import { sentMethod } from "../../document/methods.js";
import { groupBy } from "../values.js";
import type { Approved, Change, ChangedOperation, SymbolChange, Verdict, Witness } from "./diff-result.js";
import { byWorst, verdictRank, worse, worstFor } from "./verdicts.js";

/** Everything that one edit of the description did, shown as one. */
export interface Fold {
  /** The worst of the changes: its message, places and excerpt speak for all. */
  readonly lead: Change;
  /** One change for each other rule and message. */
  readonly others: readonly Change[];
  readonly wire: Verdict;
  readonly sdk: Verdict;
  readonly docs: boolean;
  /** The worse of `wire` and `sdk`. */
  readonly verdict: Verdict;
  /** Every operation that is reached, once, in the order of the changes. */
  readonly operations: readonly ChangedOperation[];
  /** Every export that changed, once, those with a witness first. */
  readonly symbols: readonly SymbolChange[];
  readonly approved?: Approved;
}

/** Changes by cause, worst first; what is approved is folded apart from what is not. */
export function foldChanges(changes: readonly Change[]): Fold[] {
  const groups = groupBy(changes, ({ cause, approved }) => JSON.stringify([cause, approved?.reason, approved?.until]));
  return [...groups.values()].map(fold).sort(byVerdict);
}

/** Sorts folds: the worst first, then those that reach more operations. */
export function byVerdict(left: Fold, right: Fold): number {
  return (
    verdictRank(left.verdict) - verdictRank(right.verdict) ||
    verdictRank(left.wire) - verdictRank(right.wire) ||
    right.operations.length - left.operations.length
  );
}

/** `GET /pets`: how an operation is written for people. */
export function operationLabel({ method, path }: ChangedOperation): string {
  return `${sentMethod(method)} ${path}`;
}

/** The lines that show a change best: those to which it is known what to write instead, where there are some. */
export function bestWitness(symbols: readonly SymbolChange[]): Witness | undefined {
  return (symbols.find(({ witness }) => witness?.instead) ?? symbols.find(({ witness }) => witness))?.witness;
}

function fold(changes: readonly Change[]): Fold {
  const sorted = changes.length === 1 ? changes : [...changes].sort(byWorst);
  const lead = sorted[0]!;
  const others = once(sorted, ({ id, message }) => JSON.stringify([id, message])).slice(1);
  const [wire, sdk] = [worstFor("wire", changes), worstFor("sdk", changes)];
  const symbols = sorted.flatMap((change) => change.symbols ?? []);
  return {
    lead,
    others,
    wire,
    sdk,
    docs: changes.some(({ docs }) => docs),
    verdict: worse(wire, sdk),
    operations: once(
      changes.flatMap(({ operation }) => operation ?? []),
      operationLabel,
    ),
    symbols: once([...symbols.filter(({ witness }) => witness), ...symbols], ({ name, kind }) =>
      JSON.stringify([name, kind]),
    ),
    ...(lead.approved ? { approved: lead.approved } : {}),
  };
}

function once<T>(items: readonly T[], key: (item: T) => string): T[] {
  const found = new Map<string, T>();
  for (const item of items) if (!found.has(key(item))) found.set(key(item), item);
  return [...found.values()];
}
