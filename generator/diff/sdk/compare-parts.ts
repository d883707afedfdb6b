import type { PackageParts, Part } from "./package-parts.js";
import { withoutComments } from "./without-comments.js";

/** Which parts of two packages differ, by their text. */
export interface ComparedParts {
  /** In both, and not alike. */
  readonly changed: ReadonlySet<string>;
  /** In the old package only. */
  readonly gone: readonly string[];
  /** In the new package only. */
  readonly come: readonly string[];
  /** All of these, and every part that names one of them, however far away. */
  readonly affected: ReadonlySet<string>;
}

/** Compares the text of parts; comments and layout do not count. */
export function compareParts(base: PackageParts, revision: PackageParts): ComparedParts {
  const changed = new Set<string>();
  for (const [id, part] of base.parts) {
    const now = revision.parts.get(id);
    if (now && !isAlike(part, now)) changed.add(id);
  }
  const gone = [...base.parts.keys()].filter((id) => !revision.parts.has(id));
  const come = [...revision.parts.keys()].filter((id) => !base.parts.has(id));
  return { changed, gone, come, affected: withUsers([...changed, ...gone, ...come], [base, revision]) };
}

function isAlike(before: Part, now: Part): boolean {
  return before.signature === now.signature || withoutComments(before.signature) === withoutComments(now.signature);
}

function withUsers(ids: readonly string[], packages: readonly PackageParts[]): Set<string> {
  const users = usersOf(packages);
  const reached = new Set(ids);
  for (const id of reached) for (const user of users.get(id) ?? []) reached.add(user);
  return reached;
}

/** By id, the ids of the parts that name it. */
export function usersOf(packages: readonly PackageParts[]): Map<string, string[]> {
  const users = new Map<string, string[]>();
  for (const { parts } of packages) {
    for (const { id, sent, received } of parts.values()) {
      for (const named of [...sent, ...received]) {
        const known = users.get(named);
        if (known) known.push(id);
        else users.set(named, [id]);
      }
    }
  }
  return users;
}
