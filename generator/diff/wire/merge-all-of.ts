import type { Schema } from "../../document/types.js";
import type { Located, Source } from "../located.js";
import { matchSchemas, type Comparison, type ListMatch } from "./match-schemas.js";
import type { SchemaSide } from "./pair.js";
import type { View } from "./schema-view.js";
import { branchesWithin, mergeBranches } from "./flatten-all-of.js";
import { isWords } from "./schema-keywords.js";

/** Two schemas of which the branches of `allOf` were matched, and what has no counterpart merged in where it only moved. */
export interface Merged {
  readonly base: View;
  readonly revision: View;
  readonly allOf: ListMatch;
}

/**
 * Matches the branches of `allOf`. A branch without a counterpart whose content the other side knows somewhere else was
 * split off or inlined: it is merged into its schema, so that what moved is compared with what it was.
 */
export function mergeAllOf(comparison: Comparison, base: View, revision: View): Merged {
  const allOf = matchSchemas(comparison, base.lists.allOf, revision.lists.allOf);
  if (allOf.added.length + allOf.removed.length === 0) return { base, revision, allOf };
  const wholeBase = [base, ...allOf.removed.flatMap((branch) => branchesWithin(comparison.base, branch))];
  const wholeRevision = [revision, ...allOf.added.flatMap((branch) => branchesWithin(comparison.revision, branch))];
  const moved = (source: Source, branches: readonly Located<Schema>[], others: Said) =>
    new Set(branches.filter((branch) => isKnown(branchesWithin(source, branch), others)));
  const removed = moved(comparison.base, allOf.removed, saidIn(wholeRevision));
  const added = moved(comparison.revision, allOf.added, saidIn(wholeBase));
  return {
    base: mergeBranches(comparison.base, base, removed),
    revision: mergeBranches(comparison.revision, revision, added),
    allOf: {
      matched: allOf.matched,
      removed: allOf.removed.filter((branch) => !removed.has(branch)),
      added: allOf.added.filter((branch) => !added.has(branch)),
    },
  };
}

/** What rules see of a schema. */
export function schemaSide(
  { schema, pointer, outside, nullable, properties, constants }: View,
  written: Located<Schema>,
): SchemaSide {
  const required = new Set(Array.isArray(schema.required) ? schema.required : []);
  return { schema, pointer, outside, nullable, properties, required, constants, written };
}

/** What several schemas say together. */
interface Said {
  readonly properties: ReadonlySet<string>;
  readonly facts: ReadonlySet<string>;
}

function saidIn(views: readonly View[]): Said {
  return {
    properties: new Set(views.flatMap(({ properties }) => [...properties.keys()])),
    facts: new Set(views.flatMap(factsOf)),
  };
}

/** Whether most properties of a branch, or else all of its other keywords, are to be found on the other side. */
function isKnown(branch: readonly View[], others: Said): boolean {
  const names = branch.flatMap((view) => [...view.properties.keys()]);
  if (names.length > 0) {
    const known = names.filter((name) => others.properties.has(name));
    return known.length * 2 >= names.length;
  }
  const facts = branch.flatMap(factsOf);
  return facts.length > 0 && facts.every((fact) => others.facts.has(fact));
}

function factsOf({ schema }: View): string[] {
  return Object.keys(schema)
    .filter((key) => !isWords(key) && key !== "allOf")
    .flatMap((key) => (key === "required" ? (schema.required ?? []).map((name) => `required ${name}`) : [key]));
}
