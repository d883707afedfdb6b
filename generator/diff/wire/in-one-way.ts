import type { Comparison } from "./match-schemas.js";
import { closing } from "./schema-keywords.js";
import { withConstants, type View } from "./schema-view.js";

/** Two schemas in a spelling that both can have: as lists of values where one is such a list, and without what closes both. */
export function inOneWay(comparison: Comparison, base: View, revision: View): [View, View] {
  const one = revision.schema.enum === undefined ? base : withConstants(comparison.base, base, true);
  const other = base.schema.enum === undefined ? revision : withConstants(comparison.revision, revision, true);
  return isClosed(one) && isClosed(other) ? [opened(one), opened(other)] : [one, other];
}

/** Whether a schema has no property besides those that it describes itself, whichever keyword says so. */
function isClosed({ schema, lists: { allOf, oneOf, anyOf }, pointer, outside }: View): boolean {
  const isPart = allOf.length + oneOf.length + anyOf.length > 0 || pointer !== outside;
  if (isPart || schema.if !== undefined || schema.dependentSchemas !== undefined) return false;
  return closing.some((keyword) => schema[keyword] === false) && closing.every((keyword) => !schema[keyword]);
}

function opened(view: View): View {
  const said = Object.entries(view.schema).filter(([keyword]) => !closing.includes(keyword));
  return { ...view, schema: Object.fromEntries(said) };
}
