import { dereference, pointer } from "../document/pointer.js";
import type { Extensible, OpenApi, PathItem } from "../document/types.js";
import type { Named } from "./select-operations.js";

/**
 * Takes operations out of their path items, and path items out of which nothing is left. One that is a reference, of which only a
 * part is kept, becomes a copy of what it refers to.
 * @returns pointers of the path items that have lost operations
 */
export function leaveOutOperations(
  document: OpenApi,
  operations: readonly Named[],
  kept: ReadonlySet<Named>,
): ReadonlySet<string> {
  const narrowed = new Set<string>();
  const byItem = new Map<string, Named[]>();
  for (const operation of operations) {
    const at = pointer(operation.group, operation.path);
    byItem.set(at, [...(byItem.get(at) ?? []), operation]);
  }
  const changes: (() => void)[] = [];
  for (const [at, those] of byItem) {
    const { group, path } = those[0]!;
    const gone = those.filter((operation) => !kept.has(operation));
    if (gone.length === 0) continue;
    narrowed.add(at);
    const items = document[group]!;
    const { $ref, ...own } = items[path]!;
    const item = { ...($ref === undefined ? {} : dereference<PathItem>(document, { $ref })), ...own };
    changes.push(() => {
      if (gone.length === those.length) delete items[path];
      else items[path] = without(item, gone);
    });
  }
  // A path item may refer to another one, which is looked at as it was.
  for (const change of changes) change();
  for (const group of ["paths", "webhooks"] as const)
    for (const path of Object.keys(document[group] ?? {}))
      if (!path.startsWith("x-") && !byItem.has(pointer(group, path))) delete document[group]![path];
  if (Object.keys(document.webhooks ?? { none: true }).length === 0) delete document.webhooks;
  return narrowed;
}

function without(item: PathItem, gone: readonly Named[]): PathItem {
  const { additionalOperations, ...left } = item;
  for (const { method, isAdditional } of gone) if (!isAdditional) delete left[method];
  const additional: Extensible = { ...(additionalOperations as Extensible | undefined) };
  for (const { method, isAdditional } of gone) if (isAdditional) delete additional[method];
  return Object.keys(additional).length === 0 ? left : { ...left, additionalOperations: additional };
}
