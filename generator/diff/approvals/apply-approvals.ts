import type { Problem } from "../../problem.js";
import { groupBy } from "../values.js";
import type { Change } from "../report/diff-result.js";
import { samePointer, type WrittenApproval } from "./approval.js";

/**
 * Marks the changes that are approved on `today` (`YYYY-MM-DD`). An approval that has expired counts for nothing and is told,
 * like one that approves nothing: both are warnings at their line.
 */
export function applyApprovals(
  changes: readonly Change[],
  approvals: readonly WrittenApproval[],
  today: string,
): { changes: readonly Change[]; problems: readonly Problem[] } {
  const valid = index(approvals.filter(({ until }) => until >= today));
  const expired = index(approvals.filter(({ until }) => until < today));
  const matched = new Set<WrittenApproval>();
  const marked = changes.map((change) => {
    const keys = keysOf(change);
    const approval = keys.flatMap((key) => valid.get(key) ?? [])[0];
    for (const found of keys.flatMap((key) => [...(valid.get(key) ?? []), ...(expired.get(key) ?? [])])) {
      matched.add(found);
    }
    return approval ? { ...change, approved: { reason: approval.reason, until: approval.until } } : change;
  });
  const problems = approvals.flatMap((approval) => {
    if (!matched.has(approval)) {
      return told(approval, "approval-unused", "approves nothing: no such change was found.", "Remove it.");
    }
    if (approval.until >= today) return [];
    const hint = "The change counts again: undo it, or approve it for longer.";
    return told(approval, "approval-expired", `expired after ${approval.until}.`, hint);
  });
  return { changes: marked, problems };
}

function index(approvals: readonly WrittenApproval[]): Map<string, WrittenApproval[]> {
  return groupBy(approvals, ({ id, pointer }) => keyOf(id, pointer));
}

/** A change is known by its place on either side, since what is new has none before and what is gone none after. */
function keysOf({ id, base, revision }: Change): string[] {
  return [...new Set([revision, base].flatMap((place) => (place ? keyOf(id, place.pointer) : [])))];
}

function keyOf(id: string, pointer: string): string {
  return `${id}@${samePointer(pointer)}`;
}

function told({ id, pointer, ...place }: WrittenApproval, rule: string, what: string, hint: string): Problem[] {
  const { file, line, column } = place;
  const message = `The approval of \`${id}\` at \`${pointer}\` ${what}`;
  return [{ severity: "warning", rule, message, file, line, column, hint }];
}
