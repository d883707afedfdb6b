import { lookUp, pointer, pointerKeys } from "../document/pointer.js";
import type { OpenApi } from "../document/types.js";
import type { Problem, Repair } from "../problem.js";
import { bringTargets } from "./bring-targets.js";
import { leaveOutLinks } from "./leave-out-links.js";
import { leaveOutSecurity } from "./leave-out-security.js";
import { leaveOutTags } from "./leave-out-tags.js";
import { leaveOutComponents } from "./leave-out-components.js";
import { leaveOutOperations } from "./leave-out-operations.js";
import { isEmpty, type Filter } from "./rule.js";
import { keptOperations, namedOperations } from "./select-operations.js";
import { voidPatterns } from "./void-patterns.js";

/** What a filter makes of a document. */
export interface Filtered<D extends OpenApi = OpenApi> {
  readonly document: D;
  /** How many operations there were, those of webhooks too, and how many of them are left out. */
  readonly operations: { readonly all: number; readonly leftOut: number };
  /** Links that lead to what is left out. */
  readonly repairs: readonly Repair[];
  /** Errors: patterns that name nothing. */
  readonly problems: readonly Problem[];
  /** Whether what stands at a pointer of the whole document is still there, as far as operations and components go. */
  keeps(pointer: string): boolean;
}

/**
 * A document with the operations alone that a filter names, and with what these reach: components, tags, security schemes. What is
 * not of operations stays as it is. The document itself is not changed; without any rule it is what is returned.
 */
export function filterDocument<D extends OpenApi>(document: D, filter: Filter): Filtered<D> {
  const operations = namedOperations(document);
  const kept = keptOperations(operations, filter);
  const counts = { all: operations.length, leftOut: operations.length - kept.length };
  if (isEmpty(filter)) return { document, operations: counts, repairs: [], problems: [], keeps: () => true };
  const problems = voidPatterns(operations, filter);
  const part = structuredClone(document);
  const narrowed = leaveOutOperations(part, operations, new Set(kept));
  bringTargets(part, document, narrowed);
  const repairs = leaveOutLinks(part, document);
  leaveOutComponents(part);
  leaveOutSecurity(part);
  leaveOutTags(part);
  const keeps = (at: string) => {
    const place = pointer(...pointerKeys(at).slice(0, 3));
    return !/^#\/(paths|webhooks|components)\//.test(place) || lookUp(part, place) !== undefined;
  };
  return { document: part, operations: counts, repairs, problems, keeps };
}

/**
 * Warnings of a description without those about what a filter leaves out. Where a problem stands in another file, nobody knows.
 * @param file the description's own, as problems name it
 */
export function keptProblems(
  problems: readonly Problem[],
  file: string,
  { keeps }: Pick<Filtered, "keeps">,
): Problem[] {
  return problems.filter((problem) => problem.file !== file || problem.pointer === undefined || keeps(problem.pointer));
}
